/**
 * Programs that change what is in the roots of our tools: translators, reading helps, search marks, writing helps, password managers. Each runs in the
 * page, over one root. What it adds beside our words is a `writing-help` or a `style`, which shows no words of ours.
 */
export interface Program {
  readonly name: string;
  readonly change: (root: ShadowRoot) => void;
}

export const programs: readonly Program[] = [
  {
    name: 'a translator that replaces each text with two elements',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim()) continue;
        const [outer, inner] = [document.createElement('span'), document.createElement('span')];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    },
  },
  {
    name: 'a translator that keeps each text inside an element',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('span');
        text.replaceWith(font);
        font.append(text);
      }
    },
  },
  {
    name: 'a translator that writes other words into each text',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) (walker.currentNode as Text).data = (walker.currentNode as Text).data.replace(/\S/, '»$&');
    },
  },
  {
    name: 'a translator that writes the words of a whole element',
    change: (root) => {
      for (const element of root.querySelectorAll('p, label, legend, h1, h2, h3, button, span, summary'))
        if (![...element.querySelectorAll('*')].some((inner) => /svg|slot|input|textarea|-/.test(inner.localName)) && !element.closest('svg'))
          element.replaceChildren(element.textContent);
    },
  },
  {
    name: 'search marks in the middle of each text',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.length < 3) continue;
        const middle = text.splitText(1);
        middle.splitText(1);
        const mark = document.createElement('mark');
        middle.replaceWith(mark);
        mark.append(middle);
      }
    },
  },
  {
    name: 'a reading help that makes the start of each text bold',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const bold = document.createElement('b');
        bold.textContent = text.data.slice(0, 2);
        text.data = text.data.slice(2);
        text.before(bold);
      }
    },
  },
  {
    name: 'one that splits texts, and one that puts them together',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach((text, index) => index % 2 === 0 && text.data.length > 3 && text.splitText(2));
      root.normalize();
      texts.forEach((text, index) => index % 3 === 0 && text.data.length > 3 && text.splitText(2));
    },
  },
  {
    name: 'a writing help after each field, before it, and at both ends of a root',
    change: (root) => {
      for (const field of root.querySelectorAll('input, textarea, select, button')) {
        field.after(document.createElement('writing-help'));
        field.before(document.createElement('writing-help'));
      }
      root.append(document.createElement('writing-help'));
      root.prepend(document.createElement('writing-help'));
    },
  },
  {
    name: 'one that adds styles everywhere',
    change: (root) => {
      for (const parent of [root, ...root.querySelectorAll('div, form, fieldset, label, p')]) {
        for (const child of [...parent.childNodes]) parent.insertBefore(document.createElement('style'), child);
        parent.append(document.createElement('style'));
      }
    },
  },
  {
    name: 'a password manager that wraps each field',
    change: (root) => {
      for (const field of root.querySelectorAll('input, textarea')) {
        const wrap = document.createElement('div');
        field.replaceWith(wrap);
        wrap.append(field, document.createElement('img'));
      }
    },
  },
  {
    name: 'one that wraps all that is in a root',
    change: (root) => {
      const wrap = document.createElement('div');
      wrap.append(...root.childNodes);
      root.append(wrap);
    },
  },
  {
    name: 'one that replaces paragraphs with copies',
    change: (root) => {
      for (const element of root.querySelectorAll('p, legend, .hint')) element.replaceWith(element.cloneNode(true));
    },
  },
  {
    name: 'one that takes texts away',
    change: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) text.remove();
    },
  },
  {
    name: 'one that adds attributes and classes',
    change: (root) => {
      for (const element of root.querySelectorAll('*')) {
        element.setAttribute('data-seen', '');
        element.setAttribute('spellcheck', 'false');
        element.classList.add('seen');
      }
    },
  },
];

/** The demo's own script: shows what arrived. The kit needs none of it. */
const list = document.querySelector('#received');

/** Adds an element with text to another. */
function add(parent, name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

async function showReceived() {
  const answers = await (await fetch('answers')).json();
  list.replaceChildren();
  document.querySelector('#nothing').hidden = answers.length > 0;
  for (const { question, answer, ...envelope } of answers) {
    const item = add(list, 'li', '');
    add(item, 'span', question.text);
    add(item, 'strong', answer.words ?? 'In their own words');
    if (answer.more) add(item, 'span', `“${answer.more}”`);
    const all = add(item, 'pre', JSON.stringify({ ...envelope, question, answer }, null, 2));
    all.tabIndex = 0;
    all.setAttribute('role', 'region');
    all.setAttribute('aria-label', `The whole envelope of answer ${envelope.id}`);
  }
}

document.addEventListener('coSent', showReceived);
await showReceived();

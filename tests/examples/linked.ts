/** Words that belong to a control are heard at it, groups have names, and each tool announces in one place. */
import type { Page } from '@playwright/test';

/** Parts of the kit that are drawn for people who see them, and not linked for people who hear them. */
export const unlinkedParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('main *')) {
      const { shadowRoot, localName } = host;
      if (!shadowRoot) continue;
      const all = (selector: string): HTMLElement[] => [...shadowRoot.querySelectorAll<HTMLElement>(selector)].filter((part) => !part.closest('.shield'));
      const say = (part: Element, problem: string): number => found.push(`${localName}: ${part.outerHTML.slice(0, 80)} ${problem}`);
      const heard = new Set(
        all('[aria-describedby], [aria-labelledby]').flatMap((part) =>
          `${part.getAttribute('aria-describedby')} ${part.getAttribute('aria-labelledby')}`.split(' '),
        ),
      );
      for (const words of all('.error-words, .field > .hint[id]'))
        if (words.checkVisibility() && !heard.has(words.id)) say(words, 'is not heard at its control');
      for (const words of all('.error-words')) {
        const fields = all('.control').filter((field) => (field.getAttribute('aria-describedby') ?? '').split(' ').includes(words.id));
        for (const field of fields) if (field.ariaInvalid !== 'true') say(field, 'does not say that it is wrong');
      }
      for (const field of all('.field.error .control')) if (field.ariaInvalid !== 'true') say(field, 'does not say that it is wrong');
      for (const part of all('.field.error, fieldset.error'))
        if (!all('.error-words').some((words) => part.contains(words) && words.checkVisibility() && words.innerText.trim()))
          say(part, 'is wrong, and does not say why');
      for (const picture of all('[role=img][aria-label]')) {
        const words = picture.closest('label, button, a')?.textContent ?? '';
        if (picture.ariaLabel && words.includes(picture.ariaLabel)) say(picture, 'says the words next to it again');
      }
      for (const choice of all('input[type=radio], input[type=checkbox]')) {
        const group = choice.closest('fieldset, [role=group], [role=radiogroup]');
        if (!group || /presentation|none/.test(group.getAttribute('role') ?? '')) say(choice, 'is in no group');
      }
      if (host.matches('co-text[required], co-choices[required]') && all(':is(input, textarea):is([required], [aria-required=true])').length === 0)
        say(host, 'does not say that it is required');
      for (const button of all('button[aria-controls]:not([aria-expanded])')) say(button, 'does not say if it is open');
      for (const live of all('[aria-live] [aria-live]')) say(live, 'announces inside another that announces');
      const announcing = all('.unseen[aria-live]');
      if (announcing.length > 1) say(host, 'announces in two places');
      if (all('form, #live').length > 0 && announcing.length === 0) say(host, 'has nothing that announces');
      for (const link of all('a, button'))
        if (/^(?:click )?(?:here|more|read more|this|link)$/i.test(link.innerText.trim())) say(link, 'has words that mean nothing alone');
    }
    // The browser stops most recordings that play by themselves, but not those without sound, and not on a page that people use often.
    for (const player of document.querySelectorAll<HTMLMediaElement>('audio, video'))
      if (player.autoplay || !player.paused) found.push(`${player.src} plays by itself`);
    return found;
  });

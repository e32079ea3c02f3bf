import type { Examples } from '../../examples';

const form = (attributes = ''): string => `<form>
  <co-error-summary${attributes && ` ${attributes}`}></co-error-summary>
  <co-text name="name" required${attributes && ` ${attributes}`}>What shall we call you?</co-text>
  <co-choices name="when" required${attributes && ` ${attributes}`}>
    When can you come?
    <co-choice value="weekday">On a weekday</co-choice>
    <co-choice value="weekend">At the weekend</co-choice>
  </co-choices>
  <p><label>Your town <input name="town" required data-co-error="Write the name of your town." /></label></p>
  <p><co-button>Send</co-button></p>
</form>`;

const send = (element: HTMLElement): void => element.closest('form')?.requestSubmit();

export const examples: Examples = {
  'default': { html: form(), play: send },
  'before sending': { html: form() },
  'easy words': { html: form('words="easy"'), play: send },
  'from a server': {
    full: true,
    html: `<co-error-summary>
  <ul>
    <li><a href="#email">Write an email address with an @ in it.</a></li>
    <li><a href="#day">Choose a day.</a></li>
  </ul>
</co-error-summary>
<p><label for="email">Your email</label> <input id="email" /></p>
<p><label for="day">The day</label> <input id="day" /></p>`,
  },
};

import { choose, type Examples } from '../../examples';

const days = `  <co-choice value="weekday">On a weekday</co-choice>
  <co-choice value="evening">In the evening</co-choice>
  <co-choice value="weekend">At the weekend</co-choice>
  <co-choice value="not-sure" apart>I am not sure</co-choice>`;

const question = (attributes = '', more = ''): string => `<co-choices name="when"${attributes && ` ${attributes}`}>
  When can you come to a meeting?
${more}${days}
</co-choices>`;

const hint = '  <span slot="hint">You can change your mind later.</span>\n';

export const examples: Examples = {
  'default': { html: question() },
  'chosen': { html: question('', hint), play: (element) => choose(element, 'In the evening') },
  'several': {
    full: true,
    html: question('several', '  <span slot="hint">Choose as many as you like.</span>\n'),
    play: (element) => {
      choose(element, 'On a weekday');
      choose(element, 'At the weekend');
    },
  },
  'with pictures': {
    html: `<co-choices name="how">
  How shall we talk to you?
  <co-choice value="phone">By phone</co-choice>
  <co-choice value="letter">By letter</co-choice>
  <co-choice value="meeting">Face to face</co-choice>
  <img slot="picture-phone" src="/pictures/phone.svg" alt="" />
  <img slot="picture-letter" src="/pictures/letter.svg" alt="" />
  <img slot="picture-meeting" src="/pictures/meeting.svg" alt="" />
</co-choices>`,
  },
  'easy words': {
    html: `<co-choices name="record" words="easy">
  Can we record your voice?
  <span slot="hint">You can say no.</span>
  <co-choice value="yes">Yes</co-choice>
  <co-choice value="no">No</co-choice>
</co-choices>`,
  },
  'with an error': {
    full: true,
    html: `<form>\n${question('required', hint)}\n</form>`,
    play: (element) => element.closest('form')?.requestSubmit(),
  },
  'with an error from a server': { html: question('error="This day is full. Please choose another."') },
  'disabled': { html: question('disabled value="evening"') },
  'from a property': {
    html: '<co-choices name="room">Which room do you like?</co-choices>',
    properties: {
      choices: [
        { value: 'quiet', words: 'The quiet room' },
        { value: 'garden', words: 'The garden room' },
      ],
    },
  },
  'long words': {
    html: `<co-choices name="long">
  Which of these matters the most to you when someone new comes to support you at home for the first time?
  <co-choice value="know">That they have read what I wrote about myself, and ask me before they change anything</co-choice>
  <co-choice value="word">Unterstützungsdienstleistungsvereinbarungen</co-choice>
</co-choices>`,
    play: (element) => choose(element, 'Unterstützung'),
  },
};

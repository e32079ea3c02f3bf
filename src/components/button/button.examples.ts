import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': { html: '<co-button type="button">Send my answer</co-button>' },
  'second': { html: '<co-button type="button" look="second">Keep a copy</co-button>' },
  'quiet': { html: '<co-button type="button" look="quiet">Skip this one</co-button>' },
  'busy': { full: true, html: '<co-button type="button" busy>We are sending your answer.</co-button>' },
  'disabled': { html: '<co-button type="button" disabled>Send my answer</co-button>' },
  'yes and no, twins': {
    full: true,
    html: '<co-button type="button" look="second">Yes</co-button>\n<co-button type="button" look="second">No</co-button>',
  },
  'in a form': {
    html: '<form>\n  <co-text name="idea">Your idea</co-text>\n  <p>\n    <co-button>Send my idea</co-button>\n    <co-button type="reset" look="quiet">Start again</co-button>\n  </p>\n</form>',
  },
  'long words': { html: '<co-button type="button">Send what I wrote to the people who run the day centre in our neighbourhood</co-button>' },
  'calm and dark': { html: '<co-button type="button" theme="dark calm">Send my answer</co-button>' },
};

import type { Examples } from '../../examples';

export const examples: Examples = {
  default: { html: '<co-consent-item name="sound" purpose="so that we can write down what you said">You can record the sound of my voice.</co-consent-item>' },
};

import type { ConsentRecord } from '../../consent/record';

/** A consent as it was given once: for the examples and the tests that begin with one. */
export const sampleRecord: ConsentRecord = {
  version: 'KI-CR-v1.1.0',
  jurisdiction: 'GB',
  consentTimestamp: 1780304400,
  collectionMethod: 'web form',
  consentReceiptID: '7f1a1a52-3a41-4a4f-9b0e-6c2f3b8d9e10',
  language: 'en-GB',
  piiPrincipalId: '5M5X-R2QZ-9YM8',
  piiControllers: [{ piiController: 'Anytown Council', contact: 'Sam Lee', email: 'together@anytown.example' }],
  policyUrl: 'https://anytown.example/privacy',
  services: [
    {
      service: 'Your story on film',
      purposes: [
        {
          purpose: 'I take part, so that we can make the film',
          purposeCategory: [],
          consentType: 'EXPLICIT',
          piiCategory: [],
          primaryPurpose: true,
          termination: '2031-12-31',
          thirdPartyDisclosure: false,
        },
        {
          purpose: 'You can film me, so that people can see you',
          purposeCategory: [],
          consentType: 'EXPLICIT',
          piiCategory: ['image', 'voice'],
          primaryPurpose: false,
          termination: '2031-12-31',
          thirdPartyDisclosure: false,
        },
      ],
    },
  ],
  sensitive: false,
  spiCat: [],
  schema: 'coproduction-kit/consent/1',
  code: '5M5X-R2QZ-9YM8',
  state: 'partly-given',
  answers: [
    { name: 'take-part', answer: 'yes', required: true },
    { name: 'video', answer: 'yes', dataCategories: ['image', 'voice'] },
    { name: 'website', answer: 'no' },
  ],
  wording: {
    text: {
      version: '3',
      lang: 'en-GB',
      register: 'standard',
      surrounding: ['Your story on film', 'Anytown Council asks you.'],
      items: [
        { name: 'take-part', words: 'I take part.', purpose: 'so that we can make the film' },
        { name: 'video', words: 'You can film me.', purpose: 'so that people can see you' },
        { name: 'website', words: 'You can put the film on the website.', purpose: 'so that people can watch it' },
      ],
    },
    algorithm: 'SHA-256',
    hash: '6f51e0fe5353d013302db872051e81477e9d46e3cb2762b09c02c913082a85d6',
  },
  events: [
    {
      event_type: 'given',
      event_state: 'partly-given',
      event_time: '2026-06-01T09:00:00.000Z',
      entity_id: 'person',
      answers: { 'take-part': 'yes', 'video': 'yes', 'website': 'no' },
      wording_hash: '6f51e0fe5353d013302db872051e81477e9d46e3cb2762b09c02c913082a85d6',
    },
  ],
  shownName: { as: 'first-name', name: 'Alex' },
  signature: { by: 'typed-name', words: 'Alex Green' },
  keepUntil: '2031-12-31',
};

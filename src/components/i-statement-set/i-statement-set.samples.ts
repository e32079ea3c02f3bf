/** Statements of our own, for the examples of a set and of its modes. */

/** One statement, with its easy words, its theme and its picture. */
export const item = (id: string, text: string, easy = '', topic = '', picture = ''): string =>
  `<co-i-statement-item statement-id="${id}" statement-version="1">
    ${[
      text,
      easy && `<span slot="easy">${easy}</span>`,
      topic && `<span slot="topic">${topic}</span>`,
      picture && `<img slot="picture" src="/pictures/${picture}.svg" alt="" />`,
    ]
      .filter(Boolean)
      .join('\n    ')}
  </co-i-statement-item>`;

/** With themes and pictures. */
export const themed = [
  item('home-1', 'I choose who comes into my home to support me.', 'I choose who helps me at home.', 'My home', 'home'),
  item('home-2', 'I know who is coming, and when.', 'I know who comes to help me, and when.', 'My home', 'calendar'),
  item('time-1', 'I have enough time with my family and my friends.', 'I have time with the people I like.', 'The people in my life', 'family'),
  item('risk-1', 'I decide which risks I take, and people help me to think about them.', 'I choose what I try.', 'My risks, my decision', 'risk'),
];

/** The ways in which the tools on the pages can be shown: each is a name in the address, with its values. The first value changes nothing. */
export const looks = [
  {
    name: 'theme',
    label: 'Theme',
    values: [
      ['', 'As your device has it'],
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['light more-contrast', 'More contrast'],
      ['dark more-contrast', 'More contrast, dark'],
      ['light calm', 'Calm'],
      ['dark calm', 'Calm, dark'],
    ],
  },
  {
    name: 'brand',
    label: 'Brand colour',
    values: [
      ['', 'The kit’s own'],
      ['#00703c', 'Green'],
      ['#1d70b8', 'Blue'],
      ['#6f2c91', 'Purple'],
      ['#b5121b', 'Red'],
      ['#ffdd00', 'Yellow'],
      ['#000000', 'Black'],
      ['#ffffff', 'White'],
    ],
  },
  {
    name: 'words',
    label: 'Words',
    values: [
      ['', 'Standard words'],
      ['easy', 'Easy words'],
    ],
  },
  {
    name: 'pictures',
    label: 'Pictures',
    values: [
      ['', 'With pictures'],
      ['no-pictures', 'Without pictures'],
    ],
  },
  {
    name: 'listen',
    label: 'Listening',
    values: [
      ['', 'Off'],
      ['listen', 'On'],
    ],
  },
  {
    name: 'language',
    label: 'Language',
    values: [
      ['', 'English'],
      ['cy', 'Welsh'],
      ['ar', 'Arabic, right to left'],
    ],
  },
  {
    name: 'text',
    label: 'Size of the text',
    values: [
      ['', '100 %'],
      ['150%', '150 %'],
      ['200%', '200 %'],
    ],
  },
] as const;

import { contactPieces } from './contacts';
import { piece } from './piece';

it('makes an element of each line, with links that work without JavaScript', () => {
  const lines = 'urgent | Police | 999 | Day and night\n\nbsl | Team | safe@anytown.example, https://video.anytown.example/ | Every day';
  expect(contactPieces(lines)).toEqual([
    piece(
      'co-help-contact',
      { kind: 'urgent' },
      'Police',
      piece('a', { slot: 'phone', href: 'tel:999' }, '999'),
      piece('p', { slot: 'hours' }, 'Day and night'),
    ),
    piece(
      'co-help-contact',
      { kind: 'bsl' },
      'Team',
      piece('a', { slot: 'email', href: 'mailto:safe@anytown.example' }, 'safe@anytown.example'),
      piece('a', { slot: 'link', href: 'https://video.anytown.example/', target: '_blank' }, 'https://video.anytown.example/ (opens in a new tab)'),
      piece('p', { slot: 'hours' }, 'Every day'),
    ),
  ]);
});

it('keeps as words what may not be a number, and what nobody may press', () => {
  expect(contactPieces('person | Sam | ask at the desk')[0]?.children).toEqual(['Sam', piece('p', { slot: 'phone' }, 'ask at the desk')]);
  expect(contactPieces('person | Sam | javascript:alert(1)')[0]?.children).toEqual(['Sam', piece('p', { slot: 'phone' }, 'javascript:alert(1)')]);
});

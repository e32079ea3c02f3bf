import { clean, faulty, type Labelled } from './labelled';

const lines = (count: number, heading = 0): string =>
  Array.from({ length: count }, (_, index) => `${index + 1 === heading ? '## More days\n\n' : ''}We cook on day ${index + 1}.`).join('\n\n');

/** What only markup has: pictures, slanted words, long screens, quotations, other languages. */
export const pages: readonly Labelled[] = [
  faulty('emphasis', 'You can *always* say no.', 'markdown'),
  faulty('emphasis', 'You can _always_ say no.', 'markdown'),
  faulty('emphasis', '<p>You can <em>always</em> say no.</p>', 'html'),
  faulty('emphasis', '<p>You can <u>always</u> say no.</p>', 'html'),
  faulty('emphasis', '<p style="font-style: italic">You can say no.</p>', 'html'),
  clean('emphasis', 'You can **always** say no.', 'markdown'),
  clean('emphasis', '<p>You can <strong>always</strong> say no.</p>', 'html'),
  clean('emphasis', '<p>Read <u><a href="/help">our help page</a></u>.</p>', 'html'),
  // Was held out, and found a fault of the rule, which was put right.
  clean('emphasis', '<p>See <a href="/a" style="text-decoration: underline">our map</a>.</p>', 'html'),
  clean('emphasis', 'Save it as my_own_file.', 'markdown'),
  clean('emphasis', '<p style="font-style: normal">You can say no.</p>', 'html'),

  faulty('long-screen', lines(13)),
  faulty('long-screen', lines(14), 'markdown'),
  faulty('long-screen', `<ul>${'<li>We cook.</li>'.repeat(13)}</ul>`, 'html'),
  faulty('long-screen', lines(20, 3), 'markdown'),
  clean('long-screen', lines(12)),
  clean('long-screen', lines(14, 8), 'markdown'),
  clean('long-screen', `<h2>Days</h2>${'<p>We cook.</p>'.repeat(12)}`, 'html'),
  clean('long-screen', `${'<p>We cook.</p>'.repeat(7)}<h2>More</h2>${'<p>We walk.</p>'.repeat(7)}`, 'html'),

  faulty('block-without-picture', '<co-easy-block>You can say no.</co-easy-block>', 'html'),
  faulty('block-without-picture', '<co-easy-block picture="">You can say no.</co-easy-block>', 'html'),
  faulty('block-without-picture', '<co-easy-block><p>You can say no.</p></co-easy-block>', 'html'),
  faulty('block-without-picture', '<co-easy-block></co-easy-block>', 'html'),
  clean('block-without-picture', '<co-easy-block picture="no">You can say no.</co-easy-block>', 'html'),
  clean('block-without-picture', '<co-easy-block><img slot="picture" src="no.svg" alt="">You can say no.</co-easy-block>', 'html'),
  clean('block-without-picture', '<p>You can say no.</p>', 'html'),
  clean('block-without-picture', '<co-easy-block><div slot="picture"><svg></svg></div>You can say no.</co-easy-block>', 'html'),

  faulty('picture-without-words', '<co-easy-block picture="no"></co-easy-block>', 'html'),
  faulty('picture-without-words', '<co-easy-block picture="no"> <p></p> </co-easy-block>', 'html'),
  faulty('picture-without-words', '<co-easy-block><img slot="picture" src="no.svg" alt="No"></co-easy-block>', 'html'),
  faulty('picture-without-words', '<co-easy-block><span slot="picture">No</span></co-easy-block>', 'html'),
  clean('picture-without-words', '<co-easy-block picture="yes"><p>Yes.</p></co-easy-block>', 'html'),
  clean('picture-without-words', '<co-easy-block>Yes.<img slot="picture" src="yes.svg" alt=""></co-easy-block>', 'html'),
  clean('picture-without-words', '<img src="house.jpg" alt="Our house">', 'html'),
  clean('picture-without-words', '<co-easy-block picture="yes"><h2>Yes</h2></co-easy-block>', 'html'),

  // Quotations, standard words and other languages are left as they are.
  clean(['passive', 'hard-word'], '> Individuals are empowered in order to commence.\n\nYou can start.', 'markdown'),
  clean(['acronym', 'sign'], '<blockquote>PIP & ESA</blockquote><p>You can get money.</p>', 'html'),
  clean('hard-word', '<p>The law says: <q>persons shall be notified prior to discharge</q>.</p>', 'html'),
  clean('hard-word', '<div slot="standard">Please utilise this.</div><div slot="easy"><p>Please use this.</p></div>', 'html'),
  clean('unexplained-word', '<p data-co-words="standard">Your assessment</p><p>We will talk with you.</p>', 'html'),
  clean(['acronym', 'capitals'], '<p lang="cy">RHAID I CHI FYND</p><p>You can go.</p>', 'html'),
  clean('sign', '<p>Yes.</p><script>const a = 1 & 2 / 3;</script><p hidden>50%</p>', 'html'),
  clean('sign', 'Type this:\n\n```\na & b / c\n```\n\nThen wait.', 'markdown'),
];

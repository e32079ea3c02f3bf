/**
 * Markups of the same words: pairs that look different, whose proof must differ, and pairs that look the same, whose proof must be the same. Each is
 * the content of one slot of a consent form. If you find another way to make words look like others, add it here.
 */
export type Pair = readonly [why: string, one: string, other: string];

const style = (rules: string): string => `<style>${rules}</style>`;

export const different: readonly Pair[] = [
  ['struck out', 'We will <s>not</s> sell it.', 'We will not sell it.'],
  ['deleted', 'We will <del>not</del> sell it.', 'We will not sell it.'],
  ['struck out by a style', 'We will <span style="text-decoration: line-through">not</span> sell it.', 'We will not sell it.'],
  ['inserted', 'We will <ins>not</ins> sell it.', 'We will not sell it.'],
  ['struck out at another place', 'It is <s>not</s> so and not so.', 'It is not so and <s>not</s> so.'],
  ['raised', 'We show it to 10<sup>2</sup> people.', 'We show it to 102 people.'],
  ['raised by a sign', 'We show it to 10² people.', 'We show it to 102 people.'],
  ['lowered', 'We show it to 10<sub>2</sub> people.', 'We show it to 102 people.'],
  ['hidden', 'We do <span hidden>not</span> sell it.', 'We do not sell it.'],
  ['hidden by a style', `${style('.away-1 { display: none }')}We do <span class="away-1">not</span> sell it.`, 'We do not sell it.'],
  ['not visible', 'We do <span style="visibility: hidden">not</span> sell it.', 'We do not sell it.'],
  ['see-through', 'We do <span style="opacity: 0">not</span> sell it.', 'We do not sell it.'],
  ['in letters without size', 'We do <span style="font-size: 0">not</span> sell it.', 'We do not sell it.'],
  [
    'for screen readers only',
    'We do <span style="position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden">not</span> sell it.',
    'We do not sell it.',
  ],
  ['written by a style', `${style('.added-1::before { content: "not " }')}We do <span class="added-1">sell it.</span>`, 'We do sell it.'],
  ['written after by a style', `${style('.added-2::after { content: " not" }')}<span class="added-2">We do</span> sell it.`, 'We do sell it.'],
  ['in capitals by a style', 'We ask <span style="text-transform: uppercase">us</span>.', 'We ask us.'],
  ['numbered', '<ol><li>One</li><li>Two</li></ol>', '<p>One</p><p>Two</p>'],
  ['numbered from five', '<ol start="5"><li>One</li></ol>', '<ol><li>One</li></ol>'],
  ['another alternative text', '<img alt="Sam" src="/a.png">', '<img alt="Alex" src="/a.png">'],
  ['another picture with the same words', '<img alt="Sam" src="/a.png">', '<img alt="Sam" src="/b.png">'],
  ['a picture of words', '<img alt="Sam" src="/a.png">', 'Sam'],
  ['another name for who hears it', '<a href="/a" aria-label="We sell it">Read</a>', '<a href="/a">Read</a>'],
  ['another address', '<a href="/a">Our terms</a>', '<a href="/b">Our terms</a>'],
  ['in a field', '<input value="100"> pounds', '<input value="900"> pounds'],
  ['to be opened', '<details><summary>More</summary>We sell it.</details>', '<details><summary>More</summary>We keep it.</details>'],
  [
    'drawn by an element',
    '<div><template shadowrootmode="open"><p>We do <slot></slot> sell it.</p></template>not</div>',
    '<div><template shadowrootmode="open"><p>We do sell it.</p></template>not</div>',
  ],
  ['with the direction turned', 'We pay \u202E001\u202C pounds.', 'We pay 001 pounds.'],
  ['words with a space', 'You can not.', 'You cannot.'],
  ['blocks', '<p>can</p><p>not</p>', 'cannot'],
  ['a line break', 'can<br>not', 'cannot'],
  ['letters of another kind', 'sеll', 'sell'],
  ['other capitals', 'We ask us.', 'We ask US.'],
  ['our own marks, typed', 'We will ⟦line-through: not⟧ sell it.', 'We will <s>not</s> sell it.'],
  ['joined emoji', 'A 👩\u200D🚀 asks.', 'A 👩🚀 asks.'],
];

export const same: readonly Pair[] = [
  ['emphasis', 'You can <em>film</em> me.', 'You can film me.'],
  ['inside of words', 'You can f<b>il</b>m me.', 'You can film me.'],
  ['white space', '  You\n\t can   film&nbsp;me. ', 'You can film me.'],
  ['composed in another way', 'mé', 'me\u0301'],
  ['invisible signs', 'fi\u200Blm\u2060 m\u00ADe\uFEFF, \u200Cnow\u200D', 'film me, now'],
  ['variants of letters', 'film\uFE0E me', 'film me'],
  ['a comment', 'You can <!-- not -->film me.', 'You can film me.'],
  ['what is hidden', 'You can film me.<span hidden> And sell it.</span>', 'You can film me.'],
  ['hidden by a style', 'You can film me.<span style="display: none"> And sell it.</span>', 'You can film me.'],
  ['code', `${style('p { color: inherit }')}You can film me.<template>And sell it.</template>`, 'You can film me.'],
  ['struck out by an element or a style', 'We do <s>not</s>.', 'We do <span style="text-decoration: line-through">not</span>.'],
  ['deleted or struck out', 'We do <del>not</del>.', 'We do <s>not</s>.'],
  ['raised by an element or a style', '10<sup>2</sup>', '10<span style="vertical-align: super">2</span>'],
  ['a decorative picture', '<img alt="" src="/a.png">You can film me.', 'You can film me.'],
  ['blocks of any kind', '<p>One</p><p>Two</p>', '<div>One</div><section>Two</section>'],
  ['what a translator puts around words', '<font><font>You can film me.</font></font>', 'You can film me.'],
  ['details, open or closed', '<details><summary>More</summary>We do.</details>', '<details open><summary>More</summary>We do.</details>'],
  ['marks with our sign for them', 'a⟦b⟧', '<span>a⟦b</span>⟧'],
];

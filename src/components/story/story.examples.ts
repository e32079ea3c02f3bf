import { publicPart } from '../../consent/public';
import { press, shown, type Examples } from '../../examples';
import { sampleRecord } from '../consent-form/consent-form.sample';

const title = '<h2 slot="title">I chose who comes into my home</h2>';
const about = '<p slot="about">Told by Amina, at Anytown library, in May 2026.</p>';
const agreed = 'agreed-on="2026-05-03" agreed-until="2036-05-03" take-back-href="/take-back"';
const sound = '<audio slot="recording" controls preload="metadata" src="/story.wav"></audio>';
const track = '<track kind="captions" src="/story.vtt" srclang="en" label="English" default>';
const film = `<video slot="recording" controls preload="metadata" src="/story.wav">${track}</video>`;
const bsl = '<video slot="bsl" controls muted preload="metadata" src="/story.wav" aria-label="The story in British Sign Language"></video>';
const easy = `<p slot="easy">Amina has support at home.</p>
  <p slot="easy">Now Amina chooses who helps her.</p>`;

const line = (seconds: number, speaker: string, words: string): string =>
  `<p><time datetime="PT${seconds}S">0:${`${seconds}`.padStart(2, '0')}</time> <b>${speaker}:</b> ${words}</p>`;

const alone = [
  line(0, 'Amina', 'For years, I did not know who would be at the door in the morning. Sometimes it was someone new every day of the week.'),
  line(7, 'Amina', 'Then someone asked me. I met three people, and I chose who comes into my home.'),
  line(14, 'Amina', 'Now I know who is at the door. It is a small thing, and it changed everything.'),
];
const together = [
  line(0, 'Sam', 'What changed for you?'),
  line(4, 'Amina', 'I met three people, and I chose who comes into my home.'),
  line(10, 'Sam', 'And what would you say to other councils?'),
  line(14, 'Amina', 'Ask people first. We know who we want to have in our homes.'),
];

const story = (attributes: string, ...content: readonly string[]): string =>
  `<co-story${attributes && ` ${attributes}`}>\n  ${content.join('\n  ')}\n</co-story>`;

/** As if a person had listened until the part with `words`. */
async function playFrom(element: HTMLElement, words: string): Promise<void> {
  await shown(element, '.from');
  press(element, words);
  await shown(element, '.now');
  element.querySelector('audio')?.pause();
  await shown(element, '.now .from:not(.playing)');
}

export const examples: Examples = {
  'default': { html: story(agreed, title, about, sound, easy, ...alone) },
  'in step': { full: true, html: story(agreed, title, about, sound, ...alone), play: (element) => playFrom(element, 'Play from 0:07') },
  'two speakers': { html: story(agreed, title, about, sound, ...together) },
  'film with captions': { full: true, html: story(agreed, title, about, film, easy, bsl, ...together) },
  'words from the captions': {
    html: story(agreed, title, about, sound.replace('></audio>', `>${track}</audio>`)),
    play: async (element) => {
      await shown(element, '.line');
    },
  },
  'only words': {
    html: story(
      agreed,
      title,
      about,
      '<p>For years, I did not know who would be at the door in the morning.</p>',
      '<p>Then someone asked me. I met three people, and I chose who comes into my home.</p>',
    ),
  },
  'easy words': {
    full: true,
    html: story(`words="easy" ${agreed}`, title, about, easy, '<p>I met three people.</p>', '<p>I chose who comes into my home.</p>'),
  },
  'from a consent record': {
    html: story('take-back-href="/take-back"', title, about, ...alone),
    properties: { consent: publicPart({ ...sampleRecord, keepUntil: '2036-05-03', askAgainOn: undefined }) },
  },
  'taken back': {
    full: true,
    html: '<co-story withdrawn-on="2026-11-02"><p slot="withdrawn">The person who told this story took it back on 2 November 2026.</p></co-story>',
  },
  'the time is over': { html: '<co-story agreed-until="2025-05-03"></co-story>', isWrong: true },
  'Welsh': {
    html: story(
      `lang="cy" ${agreed}`,
      '<h2 slot="title">Fi ddewisodd pwy sy’n dod i fy nghartref</h2>',
      '<p slot="about">Adroddwyd gan Amina, yn llyfrgell Trefan, ym mis Mai 2026.</p>',
      sound,
      line(0, 'Sam', 'Beth newidiodd i chi?'),
      line(4, 'Amina', 'Cwrddais â thri pherson, a fi ddewisodd pwy sy’n dod i fy nghartref.'),
    ),
  },
  'Arabic': {
    html: story(
      `lang="ar" dir="rtl" ${agreed}`,
      '<h2 slot="title">اخترت من يدخل بيتي</h2>',
      '<p slot="about">روتها أمينة، في مكتبة المدينة، في مايو 2026.</p>',
      sound,
      line(0, 'سام', 'ما الذي تغيّر بالنسبة لك؟'),
      line(4, 'أمينة', 'قابلت ثلاثة أشخاص، واخترت من يدخل بيتي.'),
    ),
  },
  'long words': {
    html: story(
      agreed,
      '<h2 slot="title">Unterstützungsdienstleistungsvereinbarungsstelle</h2>',
      sound,
      line(0, 'Unterstützungsdienstleister', 'Unterstützungsdienstleistungsvereinbarung.'),
    ),
  },
  'a recording that does not play': {
    isWrong: true,
    html: story(agreed, title, about, sound.replace('story.wav', 'no-such-recording.wav'), ...alone),
    play: async (element) => {
      await shown(element, '.trouble');
    },
  },
};

import type { Page } from '@playwright/test';

/** A language and a reading mode that every example must work in. */
export interface ReadingMode {
  readonly lang: 'en' | 'cy' | 'ar' | 'en-XA';
  /** What `data-co-reading` of the page says. */
  readonly reading: string;
}

/** Easy words with pictures and without, in each language of the kit. */
export const easyModes: readonly ReadingMode[] = (['en', 'cy', 'ar'] as const).flatMap((lang) => [
  { lang, reading: 'easy pictures' },
  { lang, reading: 'easy no-pictures' },
]);

/** All that is checked for cut words: those, the standard words while listening is on, and the pseudo-locale, whose words are longer. */
export const modes: readonly ReadingMode[] = [
  ...easyModes,
  { lang: 'cy', reading: 'listen' },
  { lang: 'ar', reading: 'listen' },
  { lang: 'en-XA', reading: 'listen' },
  { lang: 'en-XA', reading: 'easy' },
];

/** Reads the page that is open in another way, live: what the example did stays. */
export async function readAs(page: Page, { lang, reading }: ReadingMode, dir = lang === 'ar' ? 'rtl' : 'ltr'): Promise<void> {
  await page.evaluate(
    ([language, way, direction]) => {
      const { documentElement: root } = document;
      Object.assign(root, { lang: language, dir: direction });
      root.setAttribute('data-co-reading', way);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [lang, reading, dir] as const,
  );
}

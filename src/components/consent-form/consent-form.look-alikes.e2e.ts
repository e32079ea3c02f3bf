import type { Page } from '@playwright/test';
import { canonicalText } from '../../consent/text';
import { different, same } from '../../../tests/look-alikes';
import { form, open, received } from '../../../tests/consent';
import type { Site } from '../../../tests/site';
import { inEveryEngine, speedOf } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

/** What is proved of each markup in a slot, as a person says no to it. */
async function proofs(page: Page, site: Site, markups: readonly string[]): Promise<string[]> {
  // The styles of a page are part of what is seen.
  site.policy = site.policy.replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'");
  const item = '<co-consent-item name="video" required>You can film me.</co-consent-item>';
  const attributes = `layout="page" without="understood" action="${site.url}/answers"`;
  await open(page, site, markups.map((markup) => form(attributes, `<div slot="what-happens">${markup}</div>${item}`)).join('\n'));
  for (const [index] of markups.entries()) {
    const asked = page.locator('co-consent-form').nth(index);
    await asked.getByRole('radio', { name: 'No', exact: true }).check();
    await asked.getByRole('button', { name: 'Send my answers' }).click();
    await expect(asked.getByRole('heading', { name: 'You said no.' })).toBeVisible();
  }
  return markups.map((_, index) => {
    const { wording } = received(site, index).answer.record ?? {};
    if (!wording) throw new Error('There is no record.');
    return `${canonicalText(wording.text)} ${wording.hash}`;
  });
}

/** A few pairs at a time: each is a whole consent, and WebKit draws slowly. */
const inParts = <Pair>(pairs: readonly Pair[]): Pair[][] =>
  Array.from({ length: Math.ceil(pairs.length / 6) }, (_, part) => pairs.slice(part * 6, part * 6 + 6));

for (const [part, pairs] of inParts(different).entries())
  test(`words that look different are proved as different, part ${part + 1}`, part === 0 ? inEveryEngine : {}, async ({ page, site }) => {
    const all = await proofs(
      page,
      site,
      pairs.flatMap(([, one, other]) => [one, other]),
    );
    const alike = pairs.filter((_, index) => all[2 * index] === all[2 * index + 1]).map(([why]) => why);
    expect(alike).toEqual([]);
  });

for (const [part, pairs] of inParts(same).entries())
  test(`words that look the same are proved as the same, part ${part + 1}`, speedOf(part), async ({ page, site }) => {
    const all = await proofs(
      page,
      site,
      pairs.flatMap(([, one, other]) => [one, other]),
    );
    const apart = pairs.flatMap(([why], index) => (all[2 * index] === all[2 * index + 1] ? [] : [[why, all[2 * index], all[2 * index + 1]]]));
    expect(apart).toEqual([]);
  });

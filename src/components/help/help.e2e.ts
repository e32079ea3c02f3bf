import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const contact = (kind: string, name: string, more: string): string =>
  `<co-help-contact kind="${kind}">${name}<p slot="hours">Every day, 9am to 5pm</p>${more}</co-help-contact>`;
const safe = contact(
  'safeguarding',
  'Safeguarding team',
  '<a slot="phone" href="tel:01632960010">01632 960 010</a><a slot="email" href="mailto:safe@anytown.example">safe@anytown.example</a>',
);
const video = contact('bsl', 'BSL interpreter', '<a slot="link" href="https://video.anytown.example/" target="_blank">Video call (opens in a new tab)</a>');
const help = (attributes = '', content = safe + video): string => `<co-help ${attributes}>${content}</co-help>`;
/** The file of help has its contacts, too. */
const scripts = ['/cdn/i-statement.js', '/cdn/help.js'];
const card = `<co-i-statement name="home">I choose who helps me.${help('slot="help"')}</co-i-statement>`;

test('one button opens every contact, with its heading, its links and its hours', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/help', help()));
  await page.getByRole('button', { name: 'I need help', expanded: false }).press('Enter');
  await expect(page.getByRole('button', { name: 'I need help', expanded: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'I do not feel safe', level: 2 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'I use British Sign Language', level: 2 })).toBeVisible();
  await expect(page.getByRole('link', { name: '01632 960 010' })).toHaveAttribute('href', 'tel:01632960010');
  await expect(page.getByRole('link', { name: 'safe@anytown.example' })).toHaveAttribute('href', 'mailto:safe@anytown.example');
  await expect(page.getByText('Every day, 9am to 5pm')).toHaveCount(2);
  await expect(page.getByText('These people may have to tell someone else.')).toBeVisible();
});

test('closed at its end, the focus is back at the button', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/help', help('open')));
  await page.getByRole('button', { name: 'Close, and carry on' }).press('Enter');
  await expect(page.getByRole('button', { name: 'I need help', expanded: false })).toBeFocused();
  await expect(page.getByText('Safeguarding team')).not.toBeVisible();
});

test('in a tool, what a person wrote stays, open or closed, and nothing is sent', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/help', card));
  const field = page.getByRole('textbox', { name: 'Tell us more' });
  await field.fill('I am scared at home.');
  await page.getByRole('button', { name: 'I need help' }).click();
  await expect(page.getByText('What you wrote is still here.')).toBeVisible();
  await expect(field).toHaveValue('I am scared at home.');
  await page.getByRole('button', { name: 'Close, and carry on' }).click();
  await expect(field).toHaveValue('I am scared at home.');
  await expect(field).toBeVisible();
  expect(site.answers).toEqual([]);
});

test('in a tool, it is on the screen that follows the question, and looks like the tool', async ({ page, site }) => {
  await page.goto(addPage(site, '/help', card.replace('name="home"', 'name="home" theme="dark" words="easy"')));
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await page.getByRole('button', { name: 'I need help' }).click();
  await expect(page.getByRole('heading', { name: 'I do not feel safe' })).toBeVisible();
  for (const element of ['co-help', 'co-help-contact']) await expect(page.locator(`${element} .root`).first()).toHaveClass(/\beasy dark\b/);
});

test('the page is told that it opened, and not by whom anyone wants to be helped', async ({ page, site }) => {
  await page.goto(addPage(site, '/help', help()));
  const heard = page.evaluate(() => new Promise((resolve) => document.addEventListener('coHelpToggle', (event) => resolve((event as CustomEvent).detail))));
  await page.getByRole('button', { name: 'I need help' }).click();
  expect(await heard).toEqual({ open: true });
});

test('printed, all contacts are on the paper, with the address of a link', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/help', help()));
  await page.getByRole('button', { name: 'I need help' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: '01632 960 010' })).toBeVisible();
  await expect(page.getByText('https://video.anytown.example/')).toBeVisible();
});

test('if the script does not load, every contact is on the page', inEveryEngine, async ({ page, site }) => {
  site.pages.set('/help', `<!doctype html><html lang="en"><link rel="stylesheet" href="/cdn/fouc.css" /><main>${help()}</main></html>`);
  await page.goto(`${site.url}/help`);
  await expect(page.getByText('01632 960 010')).toBeVisible({ timeout: 6000 });
  await expect(page.getByRole('link', { name: 'Video call' })).toBeVisible();
});

test('the console names a contact that nobody can reach, and a link that leaves what a person wrote', async ({ page, site, console }) => {
  const wrong =
    contact('help', 'Team', '<p slot="phone">01632 960 010</p>') +
    contact('person', 'Sam', '') +
    contact('urgent', 'Police', '<a slot="link" href="https://police.example/">Write to them</a>');
  await page.goto(addPage(site, '/help', card.replace(safe + video, wrong), scripts));
  await expect.poll(() => console.join('\n')).toContain('<co-help-contact> kind: "help" is not one of: urgent, safeguarding, person, advocate, bsl.');
  await expect.poll(() => console.join('\n')).toContain('<co-help-contact> slot phone: and the slots email and link are empty.');
  await expect.poll(() => console.join('\n')).toContain('<co-help-contact> slot phone: is not a link');
  await expect.poll(() => console.join('\n')).toContain('<co-help> default slot: has a contact with kind="urgent" below another.');
  await expect.poll(() => console.join('\n')).toContain('<co-help> link: opens instead of the page');
});

test('says nothing to the console if all is well', async ({ page, site, console }) => {
  await page.clock.install();
  await page.goto(addPage(site, '/help', card, scripts));
  await page.getByRole('button', { name: 'I need help' }).waitFor();
  await page.clock.runFor(3000);
  expect(console).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every contact can be read, and a link of the page pressed', async ({ page, site }) => {
    await page.goto(addPage(site, '/help', help()));
    await expect(page.getByText('Safeguarding team')).toBeVisible();
    await expect(page.getByText('01632 960 010')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Video call' })).toBeVisible();
  });
});

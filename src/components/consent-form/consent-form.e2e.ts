import { answer, begin, choose, form, items, next, open, press, question, received, send, sign, step, title } from '../../../tests/consent';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('asking', () => {
  test(
    'yes to everything: each answer, its words, the person and the proof arrive, and the person has a receipt with a code',
    inEveryEngine,
    async ({ page, site }) => {
      await open(page, site, form(`action="${site.url}/answers" lawful-basis="public-task" ask-again-on="2029-01-15" place="Library" staff-member="Sam"`));
      await begin(page);
      await answer(page, 'Yes', 'Yes', 'Yes');
      await sign(page);
      await send(page);
      await expect(page.getByText('Thank you. You said yes.')).toBeFocused();
      const { answer: said, question: asked, answeredBy, tool, lang } = received(site);
      expect({ tool, answeredBy, lang, state: said.state, event: said.event }).toEqual({
        tool: 'co-consent-form',
        answeredBy: 'me',
        lang: 'en',
        state: 'given',
        event: 'given',
      });
      expect(asked).toEqual({ version: '3', text: 'I take part. You can film me. You can put the film on the website.', register: 'standard' });
      const { record } = said;
      expect(record).toMatchObject({
        code: said.code,
        piiPrincipalId: said.code,
        answers: ['take-part', 'video', 'website'].map((name) => ({ name, answer: 'yes' })),
        understood: 'understood',
        answeredBy: 'me',
        shownName: { as: 'first-name', name: 'Alex' },
        signature: { by: 'typed-name', words: 'Alex Green' },
        lawfulBasis: 'public-task',
        keepUntil: '2031-12-31',
        askAgainOn: '2029-01-15',
        place: 'Library',
        staffMember: 'Sam',
        policyUrl: `${site.url}/privacy`,
        piiControllers: [{ piiController: 'Anytown Council', contact: 'Anytown Council', email: 'together@anytown.example' }],
        sensitive: false,
      });
      expect(record?.services).toEqual([
        {
          service: 'Your story on film',
          purposes: [
            { purpose: 'I take part, so that we can make the film', primaryPurpose: true, piiCategory: [], purposeCategory: [], thirdPartyDisclosure: false },
            {
              purpose: 'You can film me, so that people can see you',
              primaryPurpose: false,
              piiCategory: ['image', 'voice'],
              purposeCategory: [],
              thirdPartyDisclosure: false,
            },
            {
              purpose: 'You can put the film on the website.',
              primaryPurpose: false,
              piiCategory: [],
              purposeCategory: [],
              thirdPartyDisclosure: true,
              thirdPartyName: 'our visitors',
            },
          ].map((purpose) => ({ ...purpose, consentType: 'EXPLICIT', termination: '2031-12-31' })),
        },
      ]);
      await expect(page.getByText(said.code)).toBeVisible();
      await page.getByRole('group').getByText('Proof of the words').click();
      await expect(page.getByRole('group').getByText(record?.wording.hash ?? 'none')).toBeVisible();
      await expect(page.getByRole('definition')).toHaveText(['Yes', 'Yes', 'Yes', 'My first name Alex', 'Me', 'I write my name Alex Green']);
    },
  );

  test('no to everything is an answer: nothing more is asked, nobody signs, and the end is warm', async ({ page, site }) => {
    const optional = items.replace(' required', '');
    await open(page, site, form(`action="${site.url}/answers"`, optional));
    await begin(page);
    await answer(page, 'No', 'No', 'No');
    await expect(title(page, 'Check your answers')).toBeFocused();
    await send(page);
    await expect(page.getByText('Thank you for telling us. You said no.')).toBeFocused();
    await expect(page.getByText('That is fine. Nothing else changes for you.')).toBeVisible();
    const { answer: said, answeredBy } = received(site);
    expect([said.event, said.state, answeredBy, said.record?.services[0]?.purposes]).toEqual(['refused', 'refused', undefined, []]);
    expect(said.record).not.toHaveProperty('signature');
    await expect(page.getByText(said.code)).toBeVisible();
  });

  test('no to the item that the others depend on: the rest is not asked, but can be later', async ({ page, site }) => {
    await open(page, site, form(`action="${site.url}/answers"`));
    await begin(page);
    await answer(page, 'No');
    await expect(page.getByText('You said no to this. So we will not ask the rest.')).toBeVisible();
    await expect(page.getByRole('definition')).toHaveText([/^No/, 'We did not ask this.', 'We did not ask this.']);
    await page.getByRole('button', { name: 'Change I take part.' }).click();
    await answer(page, 'Yes');
    await expect(question(page, 'You can film me.')).toBeVisible();
    await press(page, 'Back');
    await page.getByRole('button', { name: 'Change I take part.' }).click();
    await answer(page, 'No');
    await send(page);
    await expect(page.getByText('You said no.')).toBeVisible();
    expect(received(site).answer.record?.answers.map(({ name, answer: said }) => [name, said])).toEqual([
      ['take-part', 'no'],
      ['video', 'not-asked'],
      ['website', 'not-asked'],
    ]);
  });

  test('mixed, and one skipped: each is what was said', async ({ page, site }) => {
    const skipped: unknown[] = [];
    await page.exposeFunction('heard', (detail: unknown) => skipped.push(detail));
    await open(page, site, form(`action="${site.url}/answers"`));
    await page.evaluate(() => {
      const { heard } = window as unknown as { heard: (detail: unknown) => void };
      for (const type of ['coSkip', 'coAnswer', 'coState']) document.addEventListener(type, (event) => heard([type, (event as CustomEvent).detail]));
    });
    await begin(page);
    await answer(page, 'Yes', 'skip', 'No');
    await sign(page);
    await expect(page.getByRole('definition')).toHaveText([
      /^Yes/,
      /^You skipped this\.\s+So it is a no for now\./,
      /^No/,
      /^My first name\s+Alex/,
      /^Me/,
      /^I write my name\s+Alex Green/,
    ]);
    await send(page);
    await expect(page.getByText('Thank you. We will only do what you said yes to.')).toBeFocused();
    expect(received(site).answer).toMatchObject({ state: 'partly-given', record: { answers: [{ answer: 'yes' }, { answer: 'skipped' }, { answer: 'no' }] } });
    expect(skipped).toEqual([
      ['coState', { state: 'reviewing', before: 'not-started' }],
      ['coAnswer', { name: 'story', item: 'take-part', answer: 'yes' }],
      ['coSkip', { name: 'story', questionId: 'video' }],
      ['coAnswer', { name: 'story', item: 'website', answer: 'no' }],
      ['coState', { state: 'partly-given', before: 'reviewing' }],
    ]);
  });

  test('nothing is preselected, yes and no have the same size, and nothing says yes to all', async ({ page, site }) => {
    await open(page, site, form());
    await begin(page);
    const [yes, no] = await Promise.all(['Yes', 'No'].map((name) => page.locator('label', { hasText: name }).boundingBox()));
    expect([yes?.width, yes?.height]).toEqual([no?.width, no?.height]);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await next(page);
    await expect(page.getByText('Choose an answer.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Skip this one' })).toHaveCount(0);
    await answer(page, 'Yes');
    await next(page);
    await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
    await expect(page.getByText(/all of|everything/)).toHaveCount(0);
  });

  test('Back and forward: nothing is lost on the way', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form());
    await begin(page);
    await answer(page, 'Yes', 'No');
    for (const said of ['No', 'Yes']) {
      await press(page, 'Back');
      await expect(page.getByRole('radio', { name: said, exact: true })).toBeChecked();
    }
    await press(page, 'Back');
    await expect(page.getByRole('radio', { name: 'I understand' })).toBeChecked();
    for (let step = 0; step < 3; step++) await next(page);
    await answer(page, 'Yes');
    await sign(page);
    await page.getByRole('button', { name: 'Change Who is answering?' }).click();
    await expect(page.getByRole('radio', { name: 'Me', exact: true })).toBeChecked();
    await press(page, 'Back');
    await expect(title(page, 'Check your answers')).toBeFocused();
  });

  test('Enter goes on, the steps are counted, and the end does not move away', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form());
    await expect(step(page, 'Step 1 of 10')).toBeVisible();
    await begin(page);
    await expect(step(page, 'Step 4 of 10')).toBeVisible();
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.keyboard.press('Enter');
    await expect(step(page, 'Step 5 of 10')).toBeVisible();
    await expect(question(page, 'You can film me.').getByText('so that people can see you')).toBeVisible();
  });

  test('help and questions at every step lead to a real person, and back; the page gets an event', async ({ page, site }) => {
    await open(page, site, form('contact-phone="01632 960 001" contact-address="Town Hall"', `${items}<p slot="contact">Or come on a Monday.</p>`));
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('coHelp', (event) => heard.push((event as CustomEvent).detail));
    });
    await press(page, 'I have a question');
    await expect(title(page, 'Ask us your question')).toBeFocused();
    await expect(page.getByRole('link', { name: 'together@anytown.example' })).toHaveAttribute('href', 'mailto:together@anytown.example');
    await expect(page.getByRole('link', { name: '01632 960 001' })).toHaveAttribute('href', 'tel:01632960001');
    await expect(page.getByText('Or come on a Monday.')).toBeVisible();
    await press(page, 'Carry on with my answers');
    await press(page, 'Start');
    await next(page);
    await choose(page, 'I want someone to help');
    await next(page);
    await expect(title(page, 'Ask for help')).toBeFocused();
    await press(page, 'Carry on with my answers');
    await choose(page, 'I understand');
    await next(page);
    await answer(page, 'Yes');
    await press(page, 'I want someone to help');
    await press(page, 'Carry on with my answers');
    await expect(question(page, 'You can film me.')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
      { kind: 'haveQuestion', at: 'about' },
      { kind: 'wantHelp', at: 'understood' },
      { kind: 'wantHelp', at: 'item-video' },
    ]);
  });

  test('all on one page: what is missing is named with its question; the rest counts as skipped', async ({ page, site }) => {
    await open(page, site, form(`layout="page" action="${site.url}/answers" without="shown-name"`));
    await send(page);
    await expect(page.getByText('Choose an answer.')).toBeVisible();
    const group = question(page, 'I take part.');
    await expect(group.getByRole('radio', { name: 'Yes' })).toBeFocused();
    await group.getByRole('radio', { name: 'Yes' }).check();
    await send(page);
    const links = page.getByRole('group', { name: 'Please look at this again' }).getByRole('link');
    await expect(links).toHaveText(['Who is answering? Choose an answer.', 'Show that you agree: Choose an answer.']);
    await links.last().click();
    await expect(page.getByRole('radio', { name: 'I write my name' })).toBeFocused();
    await choose(page, 'I write my name');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Alex');
    await choose(page, 'Me');
    await send(page);
    await expect(page.getByText('We will only do what you said yes to.')).toBeFocused();
    expect(received(site).answer.record?.answers.map(({ answer: said }) => said)).toEqual(['yes', 'skipped', 'skipped']);
  });
});

import { answer, begin, choose, chooseSpoken, form, next, open, press, question, received, send } from '../../../tests/consent';
import { inEachRun, inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test('with a supporter: their help is recorded, and they have not signed', inEachRun, async ({ page, site }) => {
  await open(page, site, form(`action="${site.url}/answers" without="understood shown-name"`));
  await press(page, 'Start');
  await next(page);
  await answer(page, 'Yes', 'Yes', 'Yes');
  await choose(page, 'Me, with help');
  await expect(page.getByText('The person who helps does not decide. You decide.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'They read it to me' }).check();
  await page.getByRole('checkbox', { name: 'They typed for me' }).check();
  await page.getByRole('checkbox', { name: 'They typed for me' }).uncheck();
  await page.getByRole('textbox', { name: 'Name of the person who helped' }).fill('Jo');
  await next(page);
  await choose(page, 'I write my initials');
  await page.getByRole('textbox', { name: 'Your initials' }).fill('AG');
  await next(page);
  await send(page);
  await expect(page.getByText('You said yes.')).toBeVisible();
  const { answeredBy, answer: said } = received(site);
  expect([answeredBy, said.record?.help, said.record?.signature, said.record?.authority]).toEqual([
    'me-with-help',
    { kinds: ['help-read'], name: 'Jo' },
    { by: 'initials', words: 'AG' },
    undefined,
  ]);
});

test('with legal authority: which one and who must be said, and the log names it', inEachRun, async ({ page, site }) => {
  await open(page, site, form(`action="${site.url}/answers" without="understood shown-name"`));
  await press(page, 'Start');
  await next(page);
  await answer(page, 'Yes', 'No', 'No');
  await choose(page, 'I decide for someone, and the law says I can');
  await next(page);
  await expect(page.getByRole('group', { name: 'Please look at this again' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Why can you decide? Choose an answer.' })).toBeVisible();
  await choose(page, 'I am a deputy of the Court of Protection');
  await page.getByRole('textbox', { name: 'Your own name' }).fill('Pat Moss');
  await page.getByRole('textbox', { name: 'Name of the person you decide for' }).fill('Alex Green');
  await next(page);
  await choose(page, 'Someone sees me say yes');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Pat Moss');
  await next(page);
  await expect(page.getByText('Write this here.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the person who sees you say yes' }).fill('Lee Ash');
  await next(page);
  await send(page);
  await expect(page.getByText('We will only do what you said yes to.')).toBeVisible();
  const { answeredBy, answer: said } = received(site);
  expect(answeredBy).toBe('someone-else');
  expect(said.record?.authority).toEqual({ kind: 'authority-deputy', name: 'Pat Moss', decidesFor: 'Alex Green' });
  expect(said.record?.signature).toEqual({ by: 'witness', words: 'Pat Moss', witness: 'Lee Ash' });
  expect(said.record?.events).toMatchObject([{ event_type: 'given', event_state: 'partly-given', entity_id: 'legal-authority' }]);
});

test('how the name is shown: what people see is there while it is written, and no name needs none', inEachRun, async ({ page, site }) => {
  await open(page, site, form());
  await begin(page);
  await answer(page, 'Yes', 'Yes', 'Yes');
  await next(page);
  await expect(page.getByText('Choose an answer.')).toBeVisible();
  await choose(page, 'A made-up name');
  await next(page);
  await expect(page.getByText('Write this here.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The name to show' }).fill('Robin');
  await expect(page.getByText('This is what people see: Robin')).toBeVisible();
  await choose(page, 'No name');
  await expect(page.getByText('This is what people see: Someone who took part')).toBeVisible();
  await next(page);
  await expect(question(page, 'Who is answering?')).toBeVisible();
});

test('the microphone is refused: another way is offered, and nothing is lost', inEveryEngine, async ({ page, site }) => {
  await chooseSpoken(page, site);
  await press(page, 'Record my yes');
  await expect(page.getByText('We cannot use the microphone. Choose another way.')).toBeVisible();
  await choose(page, 'I write my name');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Alex');
  await next(page);
  await send(page);
  await expect(page.getByText('You said yes.')).toBeVisible();
  expect(received(site).answer.record?.signature).toEqual({ by: 'typed-name', words: 'Alex' });
});

import demo from '../packs/shipped/demo.json';
import { checkEasyWords } from './index';

const texts = demo.statements.flatMap(({ id, easy, easyForSomeone }) => [
  [id, easy],
  [`${id} for someone`, easyForSomeone],
]);

it.each(texts)('the easy words of the statement %s pass the kit’s own checker', (...given) => {
  expect(checkEasyWords(given[1] ?? '').findings.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
});

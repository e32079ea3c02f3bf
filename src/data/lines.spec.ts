import * as fc from 'fast-check';
import { linesOf } from './lines';

it('finds the line of every member', () => {
  const json = `{
  "id": "a, \\"b\\": {}", "authors": [],

  "statements": [
    { "id": "x",
      "text": "I choose." },
    { "id":
        "y" }
  ]
}`;
  expect(Object.fromEntries(linesOf(json))).toEqual({
    '': 1,
    'id': 2,
    'authors': 2,
    'statements': 4,
    'statements[0]': 5,
    'statements[0].id': 5,
    'statements[0].text': 6,
    'statements[1]': 7,
    'statements[1].id': 7,
  });
});

it('takes the last of two members of one name, as JSON.parse does', () => {
  expect(linesOf('{"id":1,\r\n"id":2}').get('id')).toBe(2);
});

it('finds a line for every member of any JSON', () => {
  const paths = (value: unknown, path = ''): readonly string[] => {
    if (Array.isArray(value)) return [path, ...value.flatMap((each, index) => paths(each, `${path}[${index}]`))];
    if (typeof value !== 'object' || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([name, each]) => paths(each, path ? `${path}.${name}` : name))];
  };
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
      const json = JSON.stringify(value, null, space);
      const lines = linesOf(json);
      const last = json.split('\n').length;
      // `JSON.parse` loses the minus of -0, and reads no `__proto__` as a prototype.
      expect([...lines.keys()].sort()).toEqual([...new Set(paths(JSON.parse(json)))].sort());
      for (const line of lines.values()) expect(line >= 1 && line <= last).toBe(true);
    }),
  );
});

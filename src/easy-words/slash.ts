/** What to write instead of two things with a slash between them. */

const fixed: Readonly<Record<string, string>> = {
  '24/7': 'all day, every day',
  '24/7/365': 'all day, every day',
  'a/c': 'account',
  'am/pm': 'in the morning or in the afternoon',
  'and/or': 'or',
  'b/c': 'because',
  'c/o': 'at the home of',
  'd/o/b': 'date of birth',
  'he/she': 'they',
  'she/he': 'they',
  'him/her': 'them',
  'her/him': 'them',
  'his/her': 'their',
  'her/his': 'their',
  'his/hers': 'theirs',
  'himself/herself': 'themselves',
  'i/c': 'in charge',
  'km/h': 'kilometres an hour',
  'kph/mph': 'miles an hour',
  'm/s': 'metres a second',
  'n/a': 'not needed',
  'p/a': 'a year',
  'p/d': 'a day',
  'p/h': 'an hour',
  'p/m': 'a month',
  'p/t': 'part time',
  'f/t': 'full time',
  'p/w': 'a week',
  's/he': 'they',
  't/a': 'also called',
  'w/': 'with',
  'w/c': 'the week that begins on',
  'w/e': 'weekend',
  'w/o': 'without',
  'y/n': 'yes or no',
};

const units: Readonly<Record<string, string>> = {
  second: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  day: 'day',
  night: 'night',
  week: 'week',
  wk: 'week',
  month: 'month',
  mth: 'month',
  year: 'year',
  yr: 'year',
  person: 'person',
  head: 'person',
  mile: 'mile',
  visit: 'visit',
  session: 'session',
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day and a month, where there are such. */
function dayOf(day: string, month: string): string | undefined {
  const name = months[Number(month) - 1];
  return name !== undefined && Number(day) >= 1 && Number(day) <= 31 ? `${Number(day)} ${name}` : undefined;
}

/** Two figures are of this century where that is near: nobody is born in 2099. */
const yearOf = (year: string): string => (year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year);
const say = (words: string): string => `Write “${words}”.`;
const withMonth = 'Write the name of the month.';

/** A date in numbers, day first as in Britain, or year first. */
function dateAdvice(token: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(token) ?? [];
  const [, yearFirst = '', monthNext = '', dayLast = ''] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(token) ?? [];
  if (!year && !yearFirst) return undefined;
  const date = yearFirst ? dayOf(dayLast, monthNext) : dayOf(day, month);
  return date === undefined ? withMonth : say(`${date} ${yearFirst || yearOf(year)}`);
}

/** Two numbers: years, a day and a month, or a part of a whole. */
function numbersAdvice(token: string, before: string): string | undefined {
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(token) ?? [];
  if (!second) return undefined;
  if (first.length === 4) return say(`${first} to ${second.length === 2 ? first.slice(0, 2) + second : second}`);
  const [one, other] = [Number(first), Number(second)];
  const month = months[one - 1];
  if (second.length === 4) return month === undefined ? 'Write it in words.' : say(`${month} ${second}`);
  if (/^(?:pages?|rooms?|floors?|steps?|groups?|flats?|numbers?|lines?|bus|parts?|levels?|types?|sizes?|ages?|years?)$/.test(before))
    return say(`${first} or ${second}`);
  const date = dayOf(first, second);
  const isOnDay = /^(?:on|by|from|until|till|before|after|since|date|dated|mon|tue|tues|wed|thu|thurs|fri|sat|sun|\w+day)$/.test(before);
  if (date !== undefined && (isOnDay || one >= other || first.startsWith('0') || second.startsWith('0'))) return say(date);
  if (one >= other) return 'Write it in words.';
  return say(one === 1 && other === 2 ? 'half' : `${one} out of ${other}`);
}

/** Each of something: “£5/week”, “miles/hour”. */
function eachAdvice(token: string): string | undefined {
  const [, what = '', unit = ''] = /^(.*?[\p{L}\d])?\/([a-z]+)$/iu.exec(token) ?? [];
  const name = units[unit.toLowerCase()] ?? units[unit.toLowerCase().replace(/s$/, '')];
  const isAmount = what === '' || /\d/.test(what) || /^(?:miles?|metres?|km|mg|ml|pounds?|pence|times?|hours?|hrs?|minutes?|litres?|beats?)$/i.test(what);
  return name === undefined || !isAmount ? undefined : say(`${what} ${name === 'hour' ? 'an' : 'a'} ${name}`.trim());
}

/** Words with slashes between them. */
function wordsAdvice(token: string): string | undefined {
  const words = token.split('/');
  if (words.length < 2 || words.some((word) => !/^[\p{L}\d’'-]+$/u.test(word))) return undefined;
  const list = (join: string): string => `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
  return `Write “${list('or')}” or “${list('and')}”: what you mean.`;
}

/** A number of a letter or a case: it is written as it is. */
const reference = /^(?=.*\d)(?:[\p{L}\d-]+\/){2,}[\p{L}\d-]+$|^(?=.*\d)(?=.*\p{Lu}{2})[\p{L}\d-]+\/[\p{L}\d-]+$|\d{5}/u;

/** What to write instead of words with a slash; `undefined` if they are a reference. `before` is the word before. */
export function slashAdvice(token: string, before: string): string | undefined {
  const known = fixed[token.toLowerCase()];
  const advice = (known === undefined ? undefined : say(known)) ?? dateAdvice(token) ?? numbersAdvice(token, before);
  if (advice !== undefined) return advice;
  if (reference.test(token) && !/[£$€]/.test(token)) return undefined;
  return eachAdvice(token) ?? wordsAdvice(token) ?? 'Write it in words.';
}

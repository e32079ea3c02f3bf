import { checkedDate, requestAddress } from './easy-read.logic';

describe('checkedDate', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each(['2026-11-22', '2024-02-29'])('%s is a day', (text) => expect(checkedDate(text, now)?.toISOString()).toContain(text));
  it.each([undefined, '', '2026-11-23', '2026-02-31', '2026-5-3', '3 May 2026', '2026-05-03T10:00'])('%s is not a day', (text) =>
    expect(checkedDate(text, now)).toBeUndefined(),
  );
});

describe('requestAddress', () => {
  it.each(['/ask', 'https://example.org', 'mailto:us@example.org', 'tel:+441632960001'])('%s is a link', (href) => expect(requestAddress(href)).toBe(href));
  it.each([undefined, '', 'javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'mailtox:a'])('%s is not a link', (href) =>
    expect(requestAddress(href)).toBeUndefined(),
  );
});

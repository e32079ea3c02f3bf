import { h, type FunctionalComponent } from '@stencil/core';
import { dayIn } from '../../language/day';
import { plural, type Register } from '../../language/messages';
import type { ResultsMessages } from '../../language/tools/results';
import type { Shown } from '../../results/publish';
import type { PublishedStatement } from '../../results/statement';

interface DrawingProps {
  readonly statement: PublishedStatement;
  readonly register: Register;
  readonly kitWords: ResultsMessages;
  /** The language of the kit's words, if it is not that of the page. */
  readonly lang: string | undefined;
  readonly level: number;
  /** It is alone, and has nothing above it. */
  readonly isHero: boolean;
}

/** Words with the numbers in them, written as the language writes numbers. */
export function filled(lang: string, text: string, count: number, total = 0): string {
  const whole = plural(lang, { other: '{count}' }, total);
  return plural(lang, { other: text.replace('{total}', whole) }, count);
}

/** The words of a register, where there are some. */
const fitting = (register: Register, words: string, easy: string | undefined): string => (register === 'easy' && easy ? easy : words);

/** A date as the language writes it; words of the page stay as they are. */
const dateIn = (lang: string, date: string): string => (/^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date)) ? dayIn(lang, date) : date);

/** How long a number is beside all of them. The number is in words next to it, so nobody has to see this. A hidden number has no length. */
const Bar: FunctionalComponent<{ readonly percent: number | undefined }> = ({ percent }) => (
  <svg class={percent === undefined ? 'bar unknown' : 'bar'} aria-hidden="true">
    <rect class="whole" width="100%" height="100%" />
    {percent !== undefined && <rect class="part" width={`${percent}%`} height="100%" />}
  </svg>
);

/** One statement: its answers as a table, with a bar in each cell. */
export const StatementTable: FunctionalComponent<DrawingProps> = ({ statement, register, kitWords, lang, level, isHero }) => {
  const { text, easy, language } = statement;
  const Title = `h${level}`;
  const title = (
    <Title class={isHero ? 'headline' : 'title'}>
      <span lang={language}>{fitting(register, text, easy)}</span>
    </Title>
  );
  if (statement.state !== 'published')
    return (
      <div class="statement">
        {title}
        <p lang={lang}>{statement.state === 'open' ? kitWords.open : filled(kitWords.lang, kitWords.tooFew, statement.least)}</p>
      </div>
    );
  const { choices, words = choices, easyWords, cells, answered, asked = 0, gathered, closed } = statement;
  const inWords = (text: string, count: number, total = answered): string => filled(kitWords.lang, text, count, total);
  const percentOf = (cell: Shown): number | undefined => (cell.isHidden ? undefined : Math.round((100 * cell.count) / answered));
  const people = (cell: Shown): string => (cell.isHidden ? kitWords.hidden : inWords(kitWords.people, cell.count));
  return (
    <div class="statement">
      <table>
        <caption>
          {title}
          {/* A number that was rounded up can be more than all who were asked. */}
          <p lang={lang}>{asked < answered ? inWords(kitWords.answered, answered) : inWords(kitWords.answeredOf, answered, asked)}</p>
        </caption>
        <thead lang={lang}>
          <tr>
            <th scope="col">{kitWords.answer}</th>
            <th scope="col">{kitWords.howMany}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell, index) => (
            <tr>
              <th scope="row" lang={language}>
                {fitting(register, words[index] ?? '', easyWords?.[index])}
              </th>
              <td lang={lang}>
                {cell.isHidden ? (
                  <p class="quiet">{kitWords.hidden}</p>
                ) : (
                  <p>
                    <span class="count">{inWords(kitWords.count, cell.count)}</span> {/* Most people who need easy words find a part of a hundred hard. */}
                    {register === 'standard' && <span class="quiet">{inWords(kitWords.percent, percentOf(cell) ?? 0)}</span>}
                  </p>
                )}
                <Bar percent={percentOf(cell)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(gathered.length > 0 || closed) && (
        <dl lang={lang}>
          {gathered.map(({ way, cell }) => (
            <div class="fact">
              <dt>{kitWords[way]}</dt>
              <dd>{people(cell)}</dd>
            </div>
          ))}
          {closed && (
            <div class="fact">
              <dt>{kitWords.closed}</dt>
              <dd>{dateIn(kitWords.lang, closed)}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
};

/** What is hidden and rounded, and why: each sentence once, for all statements together. */
export function notesOn(statements: readonly PublishedStatement[], { lang, whyHidden, rounded }: ResultsMessages): string[] {
  const published = statements.filter((statement) => statement.state === 'published');
  const isHiding = ({ cells, gathered }: (typeof published)[number]): boolean =>
    [...cells, ...gathered.map(({ cell }) => cell)].some(({ isHidden }) => isHidden);
  const notes = [
    ...published.filter(isHiding).map(({ rules }) => filled(lang, whyHidden, rules.hidden)),
    // How many people answered is rounded even if every other number is hidden.
    ...published.map(({ rules }) => filled(lang, rounded, rules.nearest)),
  ];
  return [...new Set(notes)];
}

import { Fragment, h } from '@stencil/core';
import { absolute } from '../../sending/address';
import { Button } from '../../parts/button';
import { Choices } from '../../parts/choices';
import { levelIn } from '../../parts/heading';
import { NumberField } from '../../parts/number-field';
import { Picture } from '../../parts/picture';
import { qrPath } from '../../parts/qr-code';
import { Question } from '../../parts/question';
import { nodesIn } from '../../parts/slots';
import { askOf } from '../../tool/statement';
import { choicesAround, langAround, setAround, settingsOf, titleAround } from '../../tool/statement-mode';
import { statementPicture } from '../../tool/statement-parts';
import { pictureOf } from '../../tool/statement-pictures';
import { askedWords, creditsOf, wordsIn, type Statement } from '../../tool/statements';
import { ToolBox } from '../../tool/tool-box';
import type { IStatementSetPrint } from './i-statement-set-print';
import { addressToRead, isLong, linesFor, numbersOf, pagesOf } from './i-statement-set-print.logic';

type Part = (print: IStatementSetPrint) => unknown;

function heading({ host }: IStatementSetPrint, words: string, depth: number): unknown {
  const Level = `h${levelIn(setAround(host), settingsOf(host).headingLevel, depth)}`;
  return <Level class="title">{words}</Level>;
}

/** What people choose before they print. */
const setUp: Part = (print) => {
  const { kitWords, choices, change } = print;
  const { isLarge, hasPictures, hasLines } = choices;
  const extras = [
    { value: 'large', words: kitWords.large, isOn: isLarge, change: { isLarge: !isLarge } },
    { value: 'pictures', words: kitWords.withPictures, isOn: hasPictures, change: { hasPictures: !hasPictures } },
    { value: 'lines', words: kitWords.withLines, isOn: hasLines, change: { hasLines: !hasLines } },
  ];
  const extra = (value: string | undefined): (typeof extras)[number] | undefined => extras.find((each) => each.value === value);
  const number = (id: 'people' | 'firstNumber', hint: string, least: number): unknown => (
    <NumberField
      id={id}
      label={kitWords[id]}
      name={kitWords[id]}
      hint={hint}
      least={least}
      value={choices[id]}
      messages={kitWords}
      handleInput={(text) => change(id === 'people' ? { people: text } : { firstNumber: text })}
    />
  );
  const common = { pictureOf: () => undefined, disabled: false };
  return (
    <div class="set-up" key="set-up">
      {heading(print, kitWords.printTitle, 0)}
      <p class="hint">{kitWords.printIntro}</p>
      <Question
        {...common}
        id="on-a-page"
        name="on-a-page"
        legend={<legend>{kitWords.onAPage}</legend>}
        choices={(['one', 'six'] as const).map((value) => ({ value, words: kitWords[value] }))}
        isChosen={(value) => value === choices.onAPage}
        messages={kitWords}
        handleChoose={(value) => value && change({ onAPage: value as 'one' | 'six' })}
      />
      <fieldset key="extras">
        <legend>{kitWords.onTheSheets}</legend>
        <Choices
          {...common}
          id="extras"
          name="extras"
          several
          choices={extras}
          isChosen={(value) => extra(value)?.isOn === true}
          handleChoose={(value) => change(extra(value)?.change ?? {})}
        />
      </fieldset>
      {number('people', kitWords.peopleHint, 1)}
      {number('firstNumber', kitWords.firstNumberHint, 1)}
      <div class="actions">
        <Button look="main" handlePress={print.print}>
          {kitWords.print}
        </Button>
      </div>
      <div class="preview">
        {heading(print, kitWords.previewTitle, 1)}
        <p class="hint">{kitWords.previewHint}</p>
      </div>
    </div>
  );
};

/** The way to the screen version: its address as people type it, and as a QR code. Drawn here, so that no address goes to a service. */
const screenVersion: Part = ({ host, kitWords }) => {
  const link = nodesIn(setAround(host), 'screen').find((node): node is Element => node.nodeType === 1);
  const given = link?.getAttribute('href') ?? link?.querySelector('a')?.getAttribute('href') ?? /https?:\S+/.exec(link?.textContent ?? '')?.[0];
  const address = given && absolute(given);
  if (!address) return undefined;
  const code = qrPath(address);
  return (
    <div class="screen-version">
      <p>
        {kitWords.onAScreen}
        <br />
        <strong class="address">{addressToRead(address)}</strong>
      </p>
      {code && (
        <svg class="code" viewBox={`0 0 ${code.size} ${code.size}`} aria-hidden="true">
          <path d={code.path} />
        </svg>
      )}
    </div>
  );
};

/** One statement on paper: its words, its answers with boxes to tick, and lines. */
function card(print: IStatementSetPrint, asked: Statement): unknown {
  const { host, kitWords, register, choices, statements } = print;
  const { onAPage, hasPictures, hasLines } = choices;
  const lang = langAround(print);
  const { text } = askedWords(asked, register, undefined);
  const lines = Array.from({ length: linesFor(text, choices) });
  return (
    <div class="card">
      <p class="theme" lang={lang}>
        {asked.theme}
      </p>
      <div class="asked">
        <p class={isLong(text) ? 'words long' : 'words'} lang={lang}>
          <span class="place">{statements.indexOf(asked) + 1}. </span>
          {text}
        </p>
        {hasPictures && statementPicture(asked)}
      </div>
      {onAPage === 'one' && <p class="ask">{askOf({}, kitWords)}</p>}
      <ul>
        {choicesAround(host, kitWords, register).map(({ value, words }) => {
          const drawing = hasPictures && pictureOf(value);
          return (
            <li>
              <span class="box" />
              {drawing && <Picture drawing={drawing} />}
              {words}
            </li>
          );
        })}
      </ul>
      {hasLines && (
        <div class="lines">
          <p>{kitWords.more}</p>
          {lines.map(() => (
            <div class="line" />
          ))}
        </div>
      )}
    </div>
  );
}

/** The sheets of one person. */
function sheets(print: IStatementSetPrint, number: number): unknown {
  const { host, pack, kitWords, statements, choices } = print;
  const pages = pagesOf(statements, choices);
  const credits = [wordsIn(setAround(host), 'credits'), ...creditsOf(pack, kitWords)].filter(Boolean);
  return pages.map((page, index) => (
    <section class="page" key={`${number}-${index}`}>
      <div class="head">
        <div>
          <p class="set-title" lang={langAround(print)}>
            {titleAround(print)}
          </p>
          <p class="sheet-number">{kitWords.sheet.replace('{number}', String(number))}</p>
          <p>
            {[
              kitWords.page.replace('{page}', String(index + 1)).replace('{pages}', String(pages.length)),
              pack && kitWords.version.replace('{version}', () => pack.version),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {screenVersion(print)}
      </div>
      {index === 0 && <p class="tick">{kitWords.tick}</p>}
      {choices.onAPage === 'six' && <p class="ask">{askOf({}, kitWords)}</p>}
      <div class="cards">{page.map((asked) => card(print, asked))}</div>
      {index === pages.length - 1 && credits.length > 0 && (
        <div class="credits" lang={langAround(print)}>
          {credits.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      )}
    </section>
  ));
}

export const printBox: Part = (print) => {
  const { host, register, kitWords, statements, choices, isPrinting } = print;
  const { onAPage, isLarge } = choices;
  const numbers = numbersOf(choices);
  const look = ['', 'sheets', onAPage, isLarge && 'large'].filter((name) => name !== false).join(' ');
  return (
    <ToolBox tool={{ host, register, kitWords, theme: settingsOf(host).theme }} look={look}>
      {statements.length === 0 ? (
        <p>{kitWords.noStatement}</p>
      ) : (
        <Fragment>
          {setUp(print)}
          <div class="paper" key="paper">
            {(isPrinting ? numbers : numbers.slice(0, 1)).map((number) => sheets(print, number))}
          </div>
        </Fragment>
      )}
      <div hidden key="rest">
        <slot />
        <slot name="title" />
        <slot name="credits" />
        <slot name="screen" />
      </div>
    </ToolBox>
  );
};

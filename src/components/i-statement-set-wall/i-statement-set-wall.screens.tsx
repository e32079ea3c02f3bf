import { h } from '@stencil/core';
import { Button } from '../../parts/button';
import { levelIn } from '../../parts/heading';
import { Picture } from '../../parts/picture';
import { choicesAround, langAround, setAround, settingsOf, titleAround } from '../../tool/statement-mode';
import { statementPicture } from '../../tool/statement-parts';
import { pictureOf } from '../../tool/statement-pictures';
import { askedWords, type Statement } from '../../tool/statements';
import { ToolBox } from '../../tool/tool-box';
import type { IStatementSetWall } from './i-statement-set-wall';
import { lookOfWords } from './i-statement-set-wall.logic';

type Part = (wall: IStatementSetWall) => unknown;

function heading({ host }: IStatementSetWall, words: unknown, look: string): unknown {
  const Level = `h${levelIn(setAround(host), settingsOf(host).headingLevel)}`;
  return <Level class={`words ${look}`}>{words}</Level>;
}

function statement(wall: IStatementSetWall, asked: Statement): unknown {
  const { host, kitWords, register, view } = wall;
  const { text } = askedWords(asked, register, undefined);
  return (
    <div class="asked" key={asked.key}>
      <div class="hero">
        {statementPicture(asked)}
        {heading(wall, <span lang={langAround(wall)}>{text}</span>, lookOfWords(text))}
      </div>
      <ul>
        {choicesAround(host, kitWords, register).map(({ value, words }) => {
          const drawing = pictureOf(value);
          const count = view.counts?.[value];
          return (
            <li key={value}>
              {drawing && <Picture drawing={drawing} />}
              <span class="choice-words">{words}</span>
              {count !== undefined && <strong class="count">{count}</strong>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const waiting: Part = (wall) => {
  const { kitWords, redraw } = wall;
  const title = titleAround(wall);
  return (
    <div class="asked" key="waiting">
      <div class="hero">
        {heading(
          wall,
          title ? (
            <slot name="title" onSlotchange={redraw}>
              {title}
            </slot>
          ) : (
            kitWords.waiting
          ),
          'short',
        )}
      </div>
      {title && <p class="soon">{kitWords.waiting}</p>}
    </div>
  );
};

export const wallBox: Part = (wall) => {
  const { host, register, kitWords, asked, fillScreen } = wall;
  return (
    <ToolBox tool={{ host, register, kitWords, theme: settingsOf(host).theme ?? 'more-contrast' }} look=" wall">
      {asked ? statement(wall, asked) : waiting(wall)}
      {document.fullscreenEnabled && (
        <div class="actions" key="actions">
          <Button look="quiet" handlePress={fillScreen}>
            {kitWords.fillScreen}
          </Button>
        </div>
      )}
      <div hidden key="rest">
        <slot />
        <slot name="title" onSlotchange={wall.redraw} />
      </div>
    </ToolBox>
  );
};

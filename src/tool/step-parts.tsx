import { h } from '@stencil/core';
import { Button } from '../parts/button';
import { FieldError } from '../parts/error';
import { levelIn } from '../parts/heading';
import { Bars } from '../parts/progress';
import type { ShownTool } from './afterwards';
import { problemAt } from './sending-form';
import { change, screenBefore, stepWords, type SteppedTool } from './steps';

/** A tool of steps as its screens see it. */
export type ShownSteps<Answer> = SteppedTool<Answer> & ShownTool<Answer> & { readonly kitWords: { readonly back: string; readonly changeAnswer: string } };

/** How far the person is. The screen where the answers are checked is a step, too. */
export function progress<Answer>(tool: ShownSteps<Answer>): unknown {
  const words = stepWords(tool);
  return (
    words && (
      <p class="hint progress" key="progress">
        {words}
      </p>
    )
  );
}

/** More bars than this are too thin to be seen: then each is for several questions. */
const mostBars = 20;

/** How far the person is, in words and as bars; nothing on a screen before the first question. */
export function way<Answer>(tool: ShownSteps<Answer>): unknown {
  const { ownPlace = 0, total } = tool;
  const bars = Math.min(total, mostBars);
  return (
    ownPlace > 0 && (
      <div class="way" key="way">
        {progress(tool)}
        <Bars step={Math.ceil((ownPlace * bars) / total)} total={bars} />
      </div>
    )
  );
}

/** A heading: one with an `id` is that of a screen, and takes the focus when the screen comes. `depth`: how far below the title of the tool, which is at `level`. */
export function heading(host: HTMLElement, level: number | undefined, words: unknown, depth: number, look: string, id?: string): unknown {
  const Level = `h${levelIn(host, level, depth)}`;
  return (
    <Level class={look} id={id} tabindex={id && '-1'}>
      {words}
    </Level>
  );
}

/** The way back, from each step but the first. */
export const backButton = <Answer,>(tool: ShownSteps<Answer>): unknown => (
  <Button id="back" look="second" disabled={tool.state.phase === 'sending'} handlePress={() => tool.go(screenBefore(tool))}>
    {tool.kitWords.back}
  </Button>
);

/**
 * One answer before it is sent, with what a server has against it, and the way back to it. `label` is the question in words, for the name of the button; `more`
 * is what belongs to the answer.
 */
export function checkedAnswer<Answer>(tool: ShownSteps<Answer>, step: string, question: unknown, label: string, answer: string, more?: unknown): unknown {
  const { kitWords, steps } = tool;
  const id = `change-${step}`;
  const problem = problemAt(tool, id);
  return (
    <div key={step} class="row">
      <dt>{question}</dt>
      <dd>
        <strong>{answer}</strong>
        {more}
        <FieldError id={`${id}-error`} problem={problem} messages={kitWords} />
        {steps.includes(step) && (
          <Button id={id} look="quiet" describedBy={problem && `${id}-error`} handlePress={() => change(tool, step)}>
            {kitWords.changeAnswer} <span class="unseen">{label}</span>
          </Button>
        )}
      </dd>
    </div>
  );
}

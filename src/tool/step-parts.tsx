import { h } from '@stencil/core';
import { Button } from '../parts/button';
import { FieldError } from '../parts/error';
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

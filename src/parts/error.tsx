import { h, type FunctionalComponent } from '@stencil/core';
import type { PartMessages } from '../language/messages';

/** Something that the person is asked to put right, keyed by the id of the control that it is about. */
export interface Problem {
  readonly control: string;
  readonly words: string;
  /** What the control is about: its question, or its label. */
  readonly label?: string;
  /** Language of the words, where it is not that of the part around them. */
  readonly lang?: string;
  /** What `validity` says of it. */
  readonly flags?: ValidityStateFlags;
}

interface FieldErrorProps {
  readonly id: string;
  readonly problem?: Problem;
  readonly messages: PartMessages;
}

/** The words of an error, above its control; the control points to them by `id`. */
export const FieldError: FunctionalComponent<FieldErrorProps> = ({ id, problem, messages }) =>
  problem && (
    <p class="error-words" id={id} lang={problem.lang}>
      <span class="unseen">{messages.errorPrefix} </span>
      {problem.words}
    </p>
  );

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  readonly messages: PartMessages;
  /** Language of the title, where it is not that of the page. */
  readonly lang?: string;
  readonly handleChoose: (control: string) => void;
}

/** The words of a problem where its question is not beside them. A question or a sentence has its own sign at its end. */
const labelled = ({ label, words }: Problem, messages: PartMessages): string =>
  !label ? words : /[.!?؟…:]$/.test(label) ? `${label} ${words}` : messages.labelled.replace('{label}', () => label).replace('{problem}', () => words);

/** Every problem in one place, in the order of the controls; a link takes the person to its control. Shown when there is more than one. */
export const ErrorSummary: FunctionalComponent<ErrorSummaryProps> = ({ problems, messages, lang, handleChoose }, children) => (
  <div class="summary" key="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title" aria-describedby="summary-list">
    <p class="title" id="summary-title" lang={lang}>
      {messages.summaryTitle}
    </p>
    {/* The list of a server, which comes in, is described as ours is; an empty list next to it would be read out. */}
    <div id="summary-list">
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li>
              <a
                href={`#${problem.control}`}
                lang={problem.lang}
                onClick={(event: Event) => {
                  event.preventDefault();
                  handleChoose(problem.control);
                }}
              >
                {labelled(problem, messages)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  </div>
);

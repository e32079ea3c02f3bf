import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** What is wrong in a form, by the name of the field. */
export type Errors = Readonly<Record<string, string>>;

interface FieldParts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly errors?: Errors;
  /** One line, or several. */
  readonly lines?: 'one' | 'many';
  readonly type?: 'text' | 'search' | 'email';
  readonly autocomplete?: 'name' | 'email' | 'organization-title' | 'off';
}

/** The ids of what describes a field: its hint, and what is wrong with it. */
const describedBy = (name: string, hint: string | undefined, error: string | undefined): Html | '' => {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return ids ? html`aria-describedby="${ids}"` : '';
};

const errorOf = (name: string, error: string | undefined): Html | '' => (error ? html`<span class="error" id="${name}-error">${error}</span>` : '');
const hintOf = (name: string, hint: string | undefined): Html | '' => (hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : '');

/** HTML leaves out a line break at the start of a text area. With one of ours there, what a person wrote keeps its own. */
const newLine = '\n';

/** A field for words, with its label. What was wrong with it is next to it. */
export function field({ name, label, hint, value = '', errors = {}, lines = 'one', type = 'text', autocomplete }: FieldParts): Html {
  const error = errors[name];
  const more = html`${describedBy(name, hint, error)} ${error ? html`aria-invalid="true"` : ''} ${autocomplete ? html`autocomplete="${autocomplete}"` : ''}`;
  return html`<p>
    <label for="${name}">${label}</label>
    ${hintOf(name, hint)}${errorOf(name, error)}
    ${
      lines === 'many'
        ? html`<textarea id="${name}" name="${name}" rows="4" ${more}>${newLine}${value}</textarea>`
        : html`<input id="${name}" name="${name}" type="${type}" value="${value}" ${more} />`
    }
  </p>`;
}

interface SelectParts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly errors?: Errors;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** One of several: a list that opens. */
export function select({ name, label, hint, value = '', errors = {}, options }: SelectParts): Html {
  const error = errors[name];
  return html`<p>
    <label for="${name}">${label}</label>
    ${hintOf(name, hint)}${errorOf(name, error)}
    <select id="${name}" name="${name}" ${describedBy(name, hint, error)} ${error ? html`aria-invalid="true"` : ''}>
      ${options.map(([each, words]) => html`<option value="${each}" ${each === value ? html`selected` : ''}>${words}</option>`)}
    </select>
  </p>`;
}

/** One of several: all are seen. The first has the id that the summary of errors leads to. */
export const choices = (name: string, label: string, value: string, options: readonly (readonly [value: string, words: string])[], errors: Errors = {}): Html =>
  html`<fieldset ${describedBy(name, undefined, errors[name])}>
    <legend>${label}</legend>
    ${errorOf(name, errors[name])}
    ${options.map(
      ([each, words], index) =>
        html`<label class="choice"
          ><input type="radio" id="${index === 0 ? name : `${name}-${each}`}" name="${name}" value="${each}" ${each === value ? html`checked` : ''} />
          ${words}</label
        >`,
    )}
  </fieldset>`;

/** Everything that is wrong, before the form: each leads to its field. */
export const errorSummary = (title: string, errors: Errors): Html | '' =>
  Object.keys(errors).length === 0
    ? ''
    : html`<div class="problem" role="alert" tabindex="-1" aria-labelledby="problem-title">
        <h2 id="problem-title">${title}</h2>
        <ul>
          ${Object.entries(errors).map(([name, words]) => html`<li><a href="#${name}">${words}</a></li>`)}
        </ul>
      </div>`;

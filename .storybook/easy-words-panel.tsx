// Storybook builds its manager with the classic runtime of JSX, which wants React by this name.
import * as React from 'react';
import { addons, useChannel } from 'storybook/manager-api';
import type { EasyWordsResult, Finding } from '../dist/easy-words/index.js';
import { easyWordsChecked, type EasyWordsMessage } from './easy-words-channel';

const headings = { error: 'To put right', warning: 'To look at' } as const;

const Findings = ({ findings, severity }: { readonly findings: readonly Finding[]; readonly severity: Finding['severity'] }) => {
  const some = findings.filter((finding) => finding.severity === severity);
  if (some.length === 0) return null;
  return (
    <section>
      <h3>
        {headings[severity]}: {some.length}
      </h3>
      <ul>
        {some.map(({ rule, sentence, why, suggestion, position }) => (
          <li key={`${rule} ${position.start.offset}`}>
            <strong>{sentence || 'A picture'}</strong>
            <p>
              {why} {suggestion}
            </p>
            <p>
              Rule: <code>{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Languages = ({ notChecked }: Pick<EasyWordsResult, 'notChecked'>) => {
  const tags = [...new Set(notChecked.map(({ lang }) => lang || 'not known'))];
  return tags.length > 0 ? <p>Not checked, as the rules are for English: words in the language {tags.join(', ')}.</p> : null;
};

const waiting: EasyWordsMessage['result'] = 'The words are checked when the story is shown.';

/** What the checker says of the words that the story shows. */
export const EasyWordsPanel = () => {
  // The story may have been shown before the panel.
  const [result, setResult] = React.useState(() => (addons.getChannel().last(easyWordsChecked) as [EasyWordsMessage] | undefined)?.[0].result ?? waiting);
  useChannel({ [easyWordsChecked]: (message: EasyWordsMessage) => setResult(message.result) });
  return (
    <div style={{ padding: '1rem', fontSize: '0.875rem', lineHeight: 1.5 }}>
      <h2>Easy words</h2>
      <p>These are the words that the story shows now. Choose the easy words in the toolbar to check those.</p>
      {typeof result === 'string' ? (
        <p role="status">{result}</p>
      ) : (
        <React.Fragment>
          <p role="status">{result.summary}</p>
          <Findings findings={result.findings} severity="error" />
          <Findings findings={result.findings} severity="warning" />
          <Languages notChecked={result.notChecked} />
        </React.Fragment>
      )}
    </div>
  );
};

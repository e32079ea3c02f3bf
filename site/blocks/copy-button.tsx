import { useState } from 'react';

/** Copies a text, and says so. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Not copied. Select it and copy it by keyboard.');
    }
  };
  return (
    <span className="co-copy">
      <button type="button" onClick={() => void copy()} onBlur={() => setSaid('')}>
        Copy<span className="co-unseen"> {what}</span>
      </button>
      <span role="status">{said}</span>
    </span>
  );
}

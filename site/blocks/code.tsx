import { CopyButton } from './copy-button';

/** A piece of code to copy. Its lines wrap: nothing in it is cut or scrolls sideways. */
export function Code({ code, what = 'the code' }: { readonly code: string; readonly what?: string }) {
  return (
    <div className="co-code">
      <pre>
        <code>{code.trimEnd()}</code>
      </pre>
      <CopyButton text={code} what={what} />
    </div>
  );
}

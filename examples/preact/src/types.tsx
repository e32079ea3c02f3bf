/** What the types refuse. A line that is not refused fails the build of the example. */
import type {} from 'coproduction-kit/preact';

export const refused = () => (
  <>
    {/* @ts-expect-error -- no such encoding */}
    <co-i-statement name="home" encoding="xml" />
    {/* @ts-expect-error -- a name is required */}
    <co-text />
    {/* @ts-expect-error -- Preact would listen to “CoAnswer” */}
    <co-text name="email" onCoAnswer={() => undefined} />
    {/* @ts-expect-error -- no such property */}
    <co-text name="email" limits={5} />
    <co-text
      name="email"
      limit={5}
      oncoAnswer={({ detail }) => {
        // @ts-expect-error -- the detail never has what is written
        void detail.words;
      }}
    />
  </>
);

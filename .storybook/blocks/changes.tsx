import facts from './facts';
import { Markdown } from './markdown';

/** What a release says, and what waits for the next one. */
export const Changes = () => <Markdown>{facts.changes.map((text) => `- ${text}`).join('\n')}</Markdown>;

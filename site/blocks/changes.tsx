import Content from 'virtual:changes.md';
import { elements } from './elements-of-pages';

/** What a release says, and what waits for the next one. */
export const Changes = () => <Content components={elements} />;

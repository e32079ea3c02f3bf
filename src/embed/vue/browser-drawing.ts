/** In a browser there is nothing to draw: the server's rendering is in the element already, or the element draws itself. */
import type { Draw } from './component';

export const draw: Draw = () => Promise.resolve('');

/** In a browser there is nothing to draw: the server's rendering stands in the element already, or the element draws itself. */
import type { Draw } from './component';

export const draw: Draw = () => null;

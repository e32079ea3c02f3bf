/** In a browser, there is nothing to draw. The server's rendering is already in the element, or the element draws itself. */
import type { Draw } from './component';

export const draw: Draw = () => null;

import { isBrowser } from '../../language/native';
import { addPageStyles } from '../../parts/page-styles';

/** What a recording and its captions tell of. */
export const mediaEvents = ['play', 'playing', 'pause', 'ended', 'timeupdate', 'seeked', 'loadedmetadata', 'load', 'error'] as const;

/** Firefox calls it an error when a device has nothing that sound could come out of, and plays on: a film can be seen, and the words go in step. */
const lacksOutput = ({ message }: MediaError): boolean => message.includes('MediaSinkAudio');

/**
 * Whether the browser has tried to play it, and cannot: the file, or the last of its sources. For a moment, a recording has no source while the browser looks for one:
 * ask when something has failed, or a while later.
 */
export const isBroken = ({ error, networkState }: HTMLMediaElement): boolean =>
  error ? !lacksOutput(error) : networkState === HTMLMediaElement.NETWORK_NO_SOURCE;

let isStyled = false;

/** On the screen, the button of a part says its time. On paper, the page's own `<time>` does. The rule gives way to any of the page. */
export function hidesTimes(): void {
  if (isStyled || !isBrowser) return;
  isStyled = true;
  addPageStyles(`@media screen { :where(co-story > [slot^='line-'] > time:first-child) { display: none } }`);
}

/**
 * What a person does, as events of the screen: the toolkit and the engine take them as they take those of a keyboard and a mouse. (Of its own, Playwright
 * would make events by script in a WebKit that it did not build.)
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { innerOf, type Keyboard, type Mouse } from './inner';

/** Presses keys and buttons of a screen, one after the other; a command a line. */
export class Hands {
  private readonly environment: NodeJS.ProcessEnv;
  private readonly program: ChildProcess;

  constructor(display: string) {
    this.environment = { ...process.env, DISPLAY: display };
    this.program = spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'ignore'], env: this.environment });
  }

  tell(...commands: readonly string[]): void {
    this.program.stdin?.write(commands.map((command) => `${command}\n`).join(''));
  }

  /** The window of a program, as soon as there is one. */
  async windowOf(program: number): Promise<string> {
    const parts = ['search', '--sync', '--onlyvisible', '--all', '--pid', String(program), '--class', 'MiniBrowser'];
    const { stdout } = await promisify(execFile)('xdotool', parts, { env: this.environment });
    return stdout.trim();
  }

  stop(): void {
    this.program.kill();
  }
}

/** Names that X has for keys, where they are not those of the web. */
const keys: Readonly<Record<string, string>> = {
  ' ': 'space',
  'Alt': 'Alt_L',
  'ArrowDown': 'Down',
  'ArrowLeft': 'Left',
  'ArrowRight': 'Right',
  'ArrowUp': 'Up',
  'Backspace': 'BackSpace',
  'Control': 'Control_L',
  'Enter': 'Return',
  'Meta': 'Super_L',
  'PageDown': 'Next',
  'PageUp': 'Prior',
  'Shift': 'Shift_L',
};
const nameOf = (key: string): string => keys[key] ?? (key.length === 1 ? `U${(key.codePointAt(0) as number).toString(16).padStart(4, '0')}` : key);

const buttons: Readonly<Record<string, string>> = { left: '1', middle: '2', right: '3' };

/** Where nothing of the page is there to hear it, or the page has gone. */
const longest = 500;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Gives the window of a page a size, and Playwright the hands. */
export async function driveByHand(page: Page, program: number, hands: Hands, size: Size): Promise<void> {
  const { delegate } = innerOf(page);
  const window = await hands.windowOf(program);
  const resize = async ({ width, height }: Size): Promise<void> => {
    const above = await page.evaluate(() => outerHeight - innerHeight);
    hands.tell(`windowsize ${window} ${width} ${height + above}`);
    await page.waitForFunction(([wide, high]) => innerWidth === wide && innerHeight === high, [width, height] as const);
  };
  hands.tell(`windowmove ${window} 0 0`, `windowfocus ${window}`);
  await resize(size);
  page.setViewportSize = resize;

  const evaluate = async (expression: string): Promise<unknown> => {
    const parameters = { expression, returnByValue: true };
    const answer = (await delegate._session.send('Runtime.evaluate', parameters).catch(() => undefined)) as { result?: { value?: unknown } } | undefined;
    return answer?.result?.value;
  };
  const listen = (type: string): Promise<unknown> =>
    evaluate(`window.__heard = false; window.addEventListener('${type}', () => { window.__heard = true; }, { capture: true, once: true })`);
  /** Comes back when the page has heard it: what the engine does of its own is then done too. */
  const hear = async (): Promise<void> => {
    for (const end = Date.now() + longest; Date.now() < end;) if ((await evaluate('window.__heard')) !== false) return;
  };

  let waiting = 0;
  let last = Promise.resolve();
  /** One after the other, and the last is waited for: Playwright asks for the parts of a click at once. */
  const act = (type: string, command: () => string | Promise<string>): Promise<void> => {
    waiting++;
    last = last.then(async () => {
      const text = await command();
      const isLast = --waiting === 0;
      if (isLast) await listen(type);
      hands.tell(text);
      if (isLast) await hear();
    });
    return last;
  };

  let at = '';
  Object.assign(delegate.rawKeyboard, {
    keydown: (_progress, _modifiers, _name, { key }) => act('keydown', () => `keydown ${nameOf(key)}`),
    keyup: (_progress, _modifiers, _name, { key }) => act('keyup', () => `keyup ${nameOf(key)}`),
  } satisfies Keyboard);
  Object.assign(delegate.rawMouse, {
    move: (_progress, x, y) => {
      const to = `${x} ${y}`;
      if (to === at) return last;
      at = to;
      // The bar of the browser grows when something was saved.
      return act('mousemove', async () => `mousemove ${Math.round(x)} ${Math.round(y + Number(await evaluate('outerHeight - innerHeight')))}`);
    },
    down: (_progress, _x, _y, button) => act('mousedown', () => `mousedown ${buttons[button]}`),
    up: (_progress, _x, _y, button) => act('mouseup', () => `mouseup ${buttons[button]}`),
  } satisfies Mouse);
}

import type { KeyInput } from 'puppeteer-core';
import { type Found, findIn, type Sought } from './find.ts';
import type { Hands } from './hands.ts';
import type { Plain } from './in-page.ts';
import { pause, until } from './until.ts';

/** How one kind of surface is reached in one browser. */
export interface Access {
  /**
   * Calls a function, given as source, where the surface's elements can be touched. Its one argument is the list of the
   * surface's roots: documents or shadow roots.
   */
  call(source: string): Promise<unknown>;
  hands: Hands;
}

/** The sidebar is inert until the pointer is over it; it needs a frame to notice. In milliseconds. */
const NOTICING = 80;
/** A control that goes on moving, as one in a growing list does, is pressed where it was seen last. */
const MOST_MOVES = 20;

/** The sidebar in a page, or the browser's own panel: something with text and controls, the same in both browsers. */
export class Surface {
  constructor(private readonly access: Access) {}

  /** Runs a self-contained function with the surface's roots as its first argument. */
  async run<R, A extends readonly Plain[]>(
    body: (roots: (Document | ShadowRoot)[], ...given: A) => R,
    ...given: A
  ): Promise<Awaited<R>> {
    const inner = `((__name) => (${body.toString()}))((f) => f)`;
    return (await this.access.call(`(roots) => (${inner})(roots, ...${JSON.stringify(given)})`)) as Awaited<R>;
  }

  /** Calls a function of the roots that is given as source; for code that stands in no function of ours. */
  call<R>(source: string): Promise<R> {
    return this.access.call(source) as Promise<R>;
  }

  /** Everything a person can read on it now. */
  text(): Promise<string> {
    return this.run((roots) => {
      // The text as it is rendered, not as it stands in the tree.
      const rendered = 'innerText';
      return roots
        .flatMap((root) => ('body' in root ? [root.body] : [...root.children]))
        .filter((part) => part.localName !== 'style')
        .map((part) => (part as HTMLElement)[rendered])
        .join('\n');
    });
  }

  /** Waits until a text stands there; the failure shows what stood there instead. */
  async waitFor(text: string | RegExp, seconds = 20): Promise<string> {
    let last = '';
    await until(
      async () => {
        last = await this.text().catch(() => '');
        return typeof text === 'string' ? last.includes(text) : text.test(last);
      },
      seconds,
      () => `waited for ${text}, found:\n${last.slice(0, 2000)}`,
    );
    return last;
  }

  find(sought: Sought): Promise<Found | null> {
    return this.run(findIn, sought as unknown as Sought & Plain, 'place');
  }

  /** Waits until such a control is there. */
  async waitForControl(kind: Sought['kind'], name: string, seconds = 20): Promise<Found> {
    let place: Found | null = null;
    await until(
      async () => {
        place = await this.find({ kind, name }).catch(() => null);
        return place !== null;
      },
      seconds,
      () => `no ${kind} named ${name}`,
    );
    return place as unknown as Found;
  }

  /** Clicks with the mouse, as a person does: who sees a control move away follows it before pressing. */
  async click(kind: Sought['kind'], name: string): Promise<void> {
    const { x, y } = await this.atRest(kind, name);
    await this.access.hands.click(x, y);
  }

  /** Brings the pointer to a control, and again while it moves, as when a line appears above it. */
  private async atRest(kind: Sought['kind'], name: string): Promise<Found> {
    let place = await this.waitForControl(kind, name);
    for (let tries = 0; tries < MOST_MOVES; tries++) {
      await this.access.hands.move(place.x, place.y);
      await pause(NOTICING);
      const now = await this.waitForControl(kind, name);
      if (now.x === place.x && now.y === place.y) return now;
      place = now;
    }
    return place;
  }

  /** Types into a field. */
  async fill(name: string, text: string): Promise<void> {
    await this.click('field', name);
    await this.access.hands.type(text);
  }

  /** Types wherever the focus is. */
  type(text: string): Promise<void> {
    return this.access.hands.type(text);
  }

  /** Presses a key wherever the focus is. */
  press(key: KeyInput): Promise<void> {
    return this.access.hands.press(key);
  }

  /** Whether anything of it is on the screen. */
  async shown(): Promise<boolean> {
    return (await this.text().catch(() => '')).trim() !== '';
  }
}

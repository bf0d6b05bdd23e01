import type { Page } from 'puppeteer-core';
import { type Found, findIn, type Sought } from './find.ts';
import type { Plain } from './in-page.ts';
import { until } from './until.ts';

/** How one kind of surface is reached in one browser. */
export interface Access {
  /** Evaluates an expression where the surface's elements can be touched. */
  evaluate(expression: string): Promise<unknown>;
  /** An expression for the list of its roots: documents or shadow roots. */
  roots: string;
  /** The page whose mouse and keyboard reach it; null where only clicks from inside do. */
  hands: Page | null;
}

/** The sidebar in a page, or the browser's own panel: something with text and controls, the same in both browsers. */
export class Surface {
  constructor(private readonly access: Access) {}

  /** Runs a self-contained function with the surface's roots as its first argument. */
  async run<R, A extends readonly Plain[]>(
    body: (roots: (Document | ShadowRoot)[], ...given: A) => R,
    ...given: A
  ): Promise<Awaited<R>> {
    const inner = `((__name) => (${body.toString()}))((f) => f)`;
    const expression = `(${inner})(${this.access.roots}, ...${JSON.stringify(given)})`;
    return (await this.access.evaluate(expression)) as Awaited<R>;
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
  async waitFor(text: string | RegExp, seconds = 10): Promise<string> {
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
  async waitForControl(kind: Sought['kind'], name: string, seconds = 10): Promise<Found> {
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

  /** Clicks as a person does, with the mouse where there is one. */
  async click(kind: Sought['kind'], name: string): Promise<void> {
    const sought = { kind, name } as Sought & Plain;
    const { hands } = this.access;
    let place: Found | null = null;
    await until(
      async () => {
        place = await this.run(findIn, sought, hands ? 'place' : 'click');
        return place !== null;
      },
      10,
      () => `no ${kind} named ${name}`,
    );
    if (!hands || !place) return;
    const { x, y } = place as Found;
    await hands.mouse.move(x, y);
    // The sidebar is inert until the pointer is over it; it needs a frame to notice.
    await new Promise((resolve) => setTimeout(resolve, 80));
    await hands.mouse.click(x, y);
  }

  /** Puts text into a field: by keyboard where there is one. */
  async fill(name: string, text: string): Promise<void> {
    const sought = { kind: 'field', name } as Sought & Plain;
    const { hands } = this.access;
    if (hands) {
      await this.click('field', name);
      await hands.keyboard.type(text);
      return;
    }
    await this.run(findIn, sought, 'focus');
    await this.run((roots, value) => {
      const field = roots[0]?.activeElement as HTMLInputElement;
      const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  }

  /** Whether anything of it is on the screen. */
  async shown(): Promise<boolean> {
    return (await this.text().catch(() => '')).trim() !== '';
  }
}

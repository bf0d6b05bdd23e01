import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { createWatch } from '../../../entrypoints/notice/watch.ts';
import { ACTION_KINDS, type SeenAction } from '../../../lib/domain/journal/noticed-action.ts';
import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { ACTIONS } from '../../../lib/sites/actions.ts';
import { linkedinClues } from '../../../lib/sites/linkedin/actions/clues.ts';
import { partsOf } from '../../../lib/sites/linkedin/actions/page-parts.ts';
import type { Mode, SampleSite } from '../../samples/actions/behavior/site.ts';
import { actionsPage } from '../../samples/actions/page.ts';
import { actionsAddress } from '../../samples/actions/site.ts';
import type { Variant } from '../../samples/actions/variants.ts';
import { fakeClock } from '../clock.ts';

/** Long enough for the page to answer, for the answer to last, and for what never came to be given up. */
const LONG = 20_000;
/** How far the clock moves at once, in milliseconds. */
const TICK = 10;

interface SampleWindow {
  sample: SampleSite;
  forge(handle: string): void;
  goTo(path: string): void;
}

/** An interactive sample page without a browser, and what is noticed on it. */
export function rehearse(variant: Variant, language: PageLanguage, kinds: readonly string[] = ACTION_KINDS) {
  const clock = fakeClock();
  const { window } = new JSDOM(actionsPage(variant, language), {
    url: actionsAddress(variant, language),
    runScripts: 'dangerously',
    beforeParse: (page) =>
      Object.assign(page, {
        setTimeout: (run: () => void, wait = 0) => clock.set(run, wait),
        clearTimeout: clock.clear,
      }),
  });
  const { document } = window;
  const page = window as unknown as SampleWindow;
  const seen: SeenAction[] = [];
  const observers = new Set<MutationObserver>();
  class Observer extends window.MutationObserver {
    override observe(...given: Parameters<MutationObserver['observe']>) {
      observers.add(this);
      super.observe(...given);
    }
    override disconnect() {
      observers.delete(this);
      super.disconnect();
    }
  }
  vi.stubGlobal('MutationObserver', Observer);
  const watch = createWatch({
    document,
    network: 'linkedin',
    readers: ACTIONS.linkedin,
    roots: () => partsOf(document),
    tell: (action) => seen.push(action),
    timers: clock,
    now: Date.now,
    newId,
  });
  const clues = JSON.parse(JSON.stringify(linkedinClues())) as ReturnType<typeof linkedinClues>;
  /** Lets time pass; what the page's observers heard is told in between. */
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += TICK) {
      await new Promise(setImmediate);
      // Nothing is left that time could bring about.
      if (clock.count === 0) return;
      clock.pass(TICK);
    }
  };
  const find = (handle: string): HTMLElement => {
    const element = page.sample.find(handle);
    if (!element) throw new Error(`nothing to press: ${handle}`);
    return element;
  };
  const see = (type: string, element: Element) => watch.see({ type, path: pathOf(element) }, clues, kinds);

  return {
    document,
    seen,
    sample: page.sample,
    /** Whether the page is being watched at this moment. */
    isWatching: () => observers.size > 0,
    find,
    has: (handle: string) => page.sample.find(handle) !== null,
    set mode(mode: Mode) {
      page.sample.mode = mode;
    },
    /** A press of the user; what is noticed hears it before the page does. */
    async press(handle: string, after = 200): Promise<void> {
      const element = find(handle);
      see('click', element);
      element.click();
      await pass(after);
    },
    async type(handle: string, text: string): Promise<void> {
      const field = find(handle);
      if ('value' in field) field.value = text;
      else
        field.innerHTML = text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('');
      field.dispatchEvent(new window.Event('input', { bubbles: true, composed: true }));
      await pass(20);
    },
    async key(handle: string, key: 'Enter' | 'Escape', after = 200): Promise<void> {
      const element = find(handle);
      see(key, element);
      element.dispatchEvent(
        new window.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await pass(after);
    },
    /** The page presses it, and no user did. */
    forge: (handle: string) => page.forge(handle),
    goTo: (path: string) => page.goTo(path),
    pass,
    leave: watch.leave,
    /** What was noticed until everything is settled, and is then forgotten here. */
    async settle(): Promise<SeenAction[]> {
      await pass(LONG);
      return seen.splice(0);
    },
  };
}

/** What `composedPath` gives for an event on an element: out of open shadow roots, up to the document. */
function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    path.push(node);
  return path;
}

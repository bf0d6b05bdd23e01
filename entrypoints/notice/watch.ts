import type { SeenAction } from '../../lib/domain/journal/noticed-action.ts';
import type { ActionReader, Attempt, Page, UserEvent } from '../../lib/sites/action-reader.ts';
import type { ActionClues } from '../../lib/sites/linkedin/actions/clues.ts';
import { controlOn } from '../../lib/sites/linkedin/actions/control.ts';

/** How long the page may take to show that something was done, in milliseconds. */
const LIMIT = 8_000;
/** Shortest time between two looks at a page that keeps changing, in milliseconds. */
const PAUSE = 100;

export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

export interface WatchParts {
  document: Document;
  network: SeenAction['network'];
  readers: readonly ActionReader[];
  /** What must be watched; changes in an open shadow root are not seen from outside. */
  roots(): readonly Node[];
  tell(action: SeenAction): void;
  timers: Timers;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

interface Pending extends Pick<ActionReader, 'kind' | 'hold'> {
  attempt: Attempt;
  begun: number;
  path: string;
  /** The page showed it done; now it must last. */
  isShown: boolean;
  timer: number;
}

/**
 * Follows what the user does until the page shows it done, and a little longer. The page is watched only while something
 * waits to be shown. What can't be told is dropped without a word, and so is all that a page does to break a reader.
 */
export function createWatch({ document, network, readers, roots, tell, timers, now, newId }: WatchParts) {
  const pending = new Set<Pending>();
  let asked: Page['asked'] = null;
  let looking = false;

  /** Watches every part of the page, also those that came since, while something waits; and nothing otherwise. */
  const observer = new MutationObserver(() => {
    if (!looking) timers.set(look, PAUSE);
    looking = true;
  });
  const watchPage = () => {
    observer.disconnect();
    const change = { subtree: true, childList: true, characterData: true, attributes: true };
    if ([...pending].some(({ isShown }) => !isShown)) for (const root of roots()) observer.observe(root, change);
  };
  const drop = (each: Pending) => {
    timers.clear(each.timer);
    pending.delete(each);
    watchPage();
  };
  const stateOf = ({ attempt, path }: Pending) =>
    attempt.travels || document.location.pathname === path ? safely(attempt.stands) : 'elsewhere';

  function look(): void {
    looking = false;
    for (const each of pending) {
      const state = each.isShown || stateOf(each);
      if (state === 'elsewhere') drop(each);
      if (each.isShown || state !== true) continue;
      timers.clear(each.timer);
      each.isShown = true;
      each.timer = timers.set(() => finish(each), each.hold);
    }
    watchPage();
  }

  /** Gone from sight is not taken back: the user went on. */
  function finish(each: Pending): void {
    const marks = stateOf(each) !== false && safely(each.attempt.marks);
    drop(each);
    if (!marks) return;
    tell({ id: newId(), kind: each.kind, network, at: new Date(each.begun).toISOString(), ...marks });
  }

  return {
    /** @param kinds those that are switched on */
    see({ type, path }: Pick<UserEvent, 'type' | 'path'>, clues: ActionClues, kinds: readonly string[]): void {
      const control = type === 'click' ? safely(() => controlOn(path, clues.parts.controls)) : null;
      const event = { type, path, control };
      for (const each of pending) if (!each.isShown && safely(() => each.attempt.isOff?.(event))) drop(each);
      const page: Page = { ...clues, document, now: now(), asked };
      for (const { kind, hold, attempt: read } of readers) {
        const attempt = kinds.includes(kind) ? safely(() => read(event, page)) : null;
        if (!attempt) continue;
        const isSame = (subject: string) => !subject || subject === attempt.subject;
        for (const each of pending) if (each.kind === kind && !each.isShown && isSame(each.attempt.subject)) drop(each);
        const { pathname } = document.location;
        const each = { kind, hold, attempt, begun: page.now, path: pathname, isShown: false, timer: 0 };
        each.timer = timers.set(() => drop(each), LIMIT);
        pending.add(each);
        watchPage();
        break;
      }
      asked = page.asked;
    },
    /** The page goes away: what it showed is told now, the rest is dropped. */
    leave(): void {
      for (const each of pending) (each.isShown ? finish : drop)(each);
    },
  };
}

/** A page may break whatever reads it, and must neither hear nor see anything of that. */
function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

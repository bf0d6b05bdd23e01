import type { ActionKind, ActionMarks } from '../domain/journal/noticed-action.ts';
import type { ActionClues } from './linkedin/actions/clues.ts';

/** One trusted click or key press, before the page has heard of it. */
export interface UserEvent {
  /** 'click' also stands for Enter and Space on a control; of keys only 'Enter' and 'Escape' are told. */
  type: string;
  /** `event.composedPath()`, which also crosses open shadow roots. */
  path: readonly EventTarget[];
  /** What a click pressed; null for keys, and where it hit nothing that can be pressed. */
  control: Element | null;
}

/** The page at the moment of an event, and what it is searched for. */
export interface Page extends ActionClues {
  document: Document;
  /** Milliseconds since 1970. */
  now: number;
  /** Whom the last press asked to connect with, and whether the page shows it by now; the invitation's own memory. */
  asked: Asked | null;
}

export interface Asked {
  who: Who;
  isPending(): boolean | null;
}

export type Who = Pick<ActionMarks, 'href' | 'name'>;

/** Something the user is about to do. It counts only once the page shows that it was done. */
export interface Attempt {
  /**
   * What it is about; '' = not known yet. An attempt takes the place of an earlier one of its kind that still waits, if that
   * is about the same thing or about nothing known.
   */
  subject: string;
  /** What the page tells about it by now. */
  marks(): Partial<ActionMarks>;
  /**
   * Whether the page shows it done.
   * @returns false where the page shows that it is not (yet, or any more); null where it does not show the place any more
   */
  stands(): boolean | null;
  /** True for a later event by which the user calls it off. */
  isOff?(event: UserEvent): boolean;
  /** The page may go to another address before it shows the action done. */
  travels?: boolean;
}

/** How one kind of action is recognized on one network. Looks, never touches. */
export interface ActionReader {
  kind: ActionKind;
  /** How long the page must show it done until it counts, in milliseconds: long enough to take it back at once. */
  hold: number;
  /** The attempt that an event begins; null = none of this kind. */
  attempt(event: UserEvent, page: Page): Attempt | null;
}

import type { Network } from '../profile/reading.ts';

/** What the user can do on a network that the coach can notice. */
export const ACTION_KINDS = ['like', 'comment', 'post', 'repost', 'invite', 'message', 'accept', 'follow'] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

interface Action {
  /** UUIDv7, made where it was noticed. */
  id: string;
  kind: ActionKind;
  network: Network;
  /** ISO time at which the user did it. */
  at: string;
}

/** What stands on the page about an action, as it stands there; null, '' or left out = the page does not tell. */
export interface ActionMarks {
  /** Address and name of the person or company it was for. */
  href: string | null;
  name: string | null;
  /** Key, address or link of the post it was about, or of the new one. */
  post: string | null;
  /** Begin of the user's own text where the action has one, else of the post's. */
  text: string | null;
}

/** One thing the user did, as the script in the page saw it: strings of the page, not looked at yet. */
export type SeenAction = Action & { [Mark in keyof ActionMarks]?: ActionMarks[Mark] | undefined };

/** Whom an action was for. */
export interface ActionPerson {
  /** '/in/slug/', '/company/slug/' */
  path: string | null;
  name: string | null;
}

export interface ActionSubject {
  /** 'urn:li:activity:…' */
  post: string | null;
  /** See `firstWords`. */
  words: string | null;
}

/** One thing the user did, after the page itself showed that it was done. */
export interface NoticedAction extends Action {
  who: ActionPerson | null;
  what: ActionSubject | null;
}

import type { PageLanguage } from '../domain/profile/reading.ts';
import { actions as de } from './de/action-labels.ts';
import { actions as en } from './en/action-labels.ts';
import { actions as fr } from './fr/action-labels.ts';
import { actions as it } from './it/action-labels.ts';

/**
 * What stands on LinkedIn's controls in one language of its interface, compared after folding. Words are the last layer; a
 * missing one means that something is not noticed, never that it is mistaken for something else.
 */
export interface ActionLabels {
  /** State in the name of the button to react, behind its colon: none given. */
  noReaction: readonly string[];
  /** The same: one given. */
  reactions: readonly string[];
  /** Whole label of the button that publishes. */
  publish: readonly string[];
  /** Whole label of the button that publishes later. */
  schedule: readonly string[];
  /** First line of the menu item that passes a post on without words. */
  repost: readonly string[];
  /** Begin or end of the name of a control. */
  accept: readonly string[];
  ignore: readonly string[];
  pending: readonly string[];
  follow: readonly string[];
  /** The same: already followed, or a way to stop. */
  following: readonly string[];
}

export const ACTION_LABELS: Record<PageLanguage, ActionLabels> = { en, de, fr, it };

/**
 * The words of all four languages, for each kind of control. They are handed to the script in the page, which is too
 * small to carry them; words of another language occur inside a localised page, and no two languages use one word for
 * opposite things.
 */
export function actionWords(): ActionLabels {
  const all = Object.values(ACTION_LABELS);
  const keys = Object.keys(en) as (keyof ActionLabels)[];
  return Object.fromEntries(keys.map((key) => [key, all.flatMap((labels) => labels[key])])) as unknown as ActionLabels;
}

import type { PageLanguage } from '../domain/profile/reading.ts';
import type { ActionLabels } from './action-labels-form.ts';
import { actions as de } from './de/action-labels.ts';
import { actions as en } from './en/action-labels.ts';
import { actions as fr } from './fr/action-labels.ts';
import { actions as it } from './it/action-labels.ts';

export type { ActionLabels } from './action-labels-form.ts';

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

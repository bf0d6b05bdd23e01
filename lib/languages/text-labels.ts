import type { PageLanguage } from '../domain/profile/reading.ts';
import { labels as de } from './de/text-labels.ts';
import { labels as en } from './en/text-labels.ts';
import { labels as fr } from './fr/text-labels.ts';
import { labels as it } from './it/text-labels.ts';
import type { TextLabels } from './text-labels-form.ts';

export type { TextLabels } from './text-labels-form.ts';

export const TEXT_LABELS: Record<PageLanguage, TextLabels> = { en, de, fr, it };

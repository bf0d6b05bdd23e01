import type { PageLanguage } from '../domain/profile/reading.ts';
import { labels as de } from './de/xing-labels.ts';
import { labels as en } from './en/xing-labels.ts';
import { labels as fr } from './fr/xing-labels.ts';
import { labels as it } from './it/xing-labels.ts';
import type { XingLabels } from './xing-labels-form.ts';

export type { XingCompanyDetail, XingLabels, XingPart, XingPostLabels } from './xing-labels-form.ts';

export const XING_LABELS: Record<PageLanguage, XingLabels> = { de, en, fr, it };

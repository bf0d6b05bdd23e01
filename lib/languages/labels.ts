import type { PageLanguage } from '../domain/profile/reading.ts';
import { labels as de } from './de/labels.ts';
import { labels as en } from './en/labels.ts';
import { labels as fr } from './fr/labels.ts';
import { labels as it } from './it/labels.ts';
import type { SiteLabels } from './labels-form.ts';

export type { PostLabels, SiteLabels } from './labels-form.ts';

export const LABELS: Record<PageLanguage, SiteLabels> = { en, de, fr, it };

const LANGUAGES: readonly PageLanguage[] = ['en', 'de', 'fr', 'it'];
const orders = new Map<PageLanguage, SiteLabels[]>();

/** The page's own language first, then English (fallback words occur inside a localised page), then the others. */
export function labelOrder(language: PageLanguage): SiteLabels[] {
  let order = orders.get(language);
  if (!order) {
    order = [LABELS[language], ...LANGUAGES.filter((code) => code !== language).map((code) => LABELS[code])];
    orders.set(language, order);
  }
  return order;
}

import type { PageText } from '../../lib/domain/angles/page-text.ts';

/**
 * A page that somebody could have in view, with the themes that fit it. Labels were written by judgement, before the
 * ranking was looked at: 3 = this theme is what the page is about, 2 = it answers the page, 1 = it has to do with it;
 * what is left out does not fit.
 */
export interface Context {
  /** Null = nothing on the page. */
  page: PageText | null;
  labels: Readonly<Record<string, 1 | 2 | 3>>;
}

const on =
  (kind: PageText['kind']) =>
  (text: string, labels: Context['labels'] = {}): Context => ({ page: { kind, text }, labels });

export const post = on('post');
export const person = on('person');
export const company = on('company');
export const nothing: Context = { page: null, labels: {} };

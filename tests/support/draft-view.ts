import type { DraftCheckView, HintView } from '../../lib/messages/draft-view.ts';

/** A check that found nothing. */
export function emptyCheck(text: string, limit: number | null = null): DraftCheckView {
  return { hints: [], fine: [], left: [], length: text.length, limit, folds: [], reading: null, language: 'de' };
}

/** A hint on the first place of these words. */
export function hintOn(text: string, quote: string, over: Partial<HintView> = {}): HintView {
  const start = text.indexOf(quote);
  return {
    key: `DR-06::${quote.toLowerCase()}`,
    quote,
    start,
    end: start + quote.length,
    title: `„${quote}“ sagt nichts Prüfbares`,
    advice: 'Was war danach anders?',
    reason: 'Das könnte jede Firma schreiben.',
    basis: { label: 'Übung', source: 'Übung; gemessen hat es niemand.' },
    asksRelease: false,
    ...over,
  };
}

import { describe, expect, it } from 'vitest';
import type { PageLanguage } from '../../lib/domain/profile/reading.ts';
import { LANGUAGES } from '../support/interface/phrase.ts';
import { translatePage, translateReading } from '../support/interface/translate-page.ts';
import { BARS, capturesOf, HAS_CAPTURES, loadScorer, readHtml } from './captures.ts';

/** Captures are in English and Italian; the same pages in another language have to be read as well. */
describe.skipIf(!HAS_CAPTURES).each(BARS)(
  'a page in the words of another language: $kind (runs where ../shared/pages lies)',
  async ({ kind }) => {
    const scorer = HAS_CAPTURES ? await loadScorer() : () => ({ f1: 0, errors: [] });

    it.each(capturesOf(kind))('$name is read the same in all languages', ({ html, want }) => {
      const from = want.language as PageLanguage;
      const before = scorer(want, readHtml(html, want.url)).f1;
      for (const to of LANGUAGES.filter((language) => language !== from)) {
        const got = readHtml(html, want.url, (document) => translatePage(document, from, to));
        const { f1, errors } = scorer(translateReading(want, from, to), got);
        expect(Math.abs(f1 - before), `${to}: ${JSON.stringify(errors)}`).toBeLessThanOrEqual(0.02);
      }
    });
  },
);

import type { PageLanguage, PartialDate } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import { parseDate } from '../dates.ts';
import { entryLines } from './entries.ts';
import { beginsWithOneOf, wordsOf } from './language.ts';

export interface Recommendations {
  received: number | null;
  given: number | null;
  /** 'YYYY-MM' of the newest one shown. */
  newest: PartialDate | null;
}

/** Counts from the tabs ("Received (3)") or from the entries that the visible tab shows. */
export function readRecommendations(card: Element, generation: 'E' | 'S', language: PageLanguage): Recommendations {
  const tabs = [...card.querySelectorAll('[role="tab"], [role="radio"], label')].map((tab) => tabText(tab));
  const entries = entryLines(card, generation);
  const people = new Set(
    [...card.querySelectorAll('a[href*="/in/"]')]
      .filter((link) => !link.closest('[role="tabpanel"] ~ [role="tabpanel"]'))
      .filter((link) => !/\/details\//.test(link.getAttribute('href') ?? '') && link.querySelector('p, span') !== null)
      .map((link) => link.getAttribute('href')),
  );
  const shown = generation === 'E' ? entries.length : people.size;
  const counted = numberOf(tabs, wordsOf(language, 'received'));
  const dates = entries
    .flat()
    .filter((line) => line.length < 120)
    .flatMap(
      (line) =>
        parseDate(/^[^,]{3,24},? \d{4}/u.exec(line)?.[0]?.replace(/^(\p{L}+) \d{1,2},/u, '$1') ?? '', language) ?? [],
    );
  return {
    // The section stands there; an empty first tab says that none was received.
    received: counted ?? shown,
    given: numberOf(tabs, wordsOf(language, 'given')),
    newest: dates.sort().at(-1) ?? null,
  };
}

function tabText(tab: Element): string {
  const visible = tab.querySelector('[aria-hidden="true"]');
  return lineOf(visible ?? tab);
}

function numberOf(tabs: readonly string[], words: readonly string[]): number | null {
  const tab = tabs.find((text) => beginsWithOneOf(text, words));
  const digits = /\((\d+)\)|\b(\d+)\b/.exec(tab ?? '');
  return digits ? Number(digits[1] ?? digits[2]) : null;
}

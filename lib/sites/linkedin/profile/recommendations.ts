import type { PageLanguage, PartialDate } from '../../../domain/profile/reading.ts';
import { parseDay } from '../../../languages/site-words/dates.ts';
import { beginsWithOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/linkedin-words.ts';
import { lineOf, pathOf } from '../../dom/text.ts';
import { entryLines } from './entries.ts';

export interface Recommendations {
  received: number | null;
  given: number | null;
  /** 'YYYY-MM' of the newest one shown. */
  newest: PartialDate | null;
}

/** Counts from the tabs ("Received (3)") or from the entries that the visible tab shows. */
export function readRecommendations(card: Element, generation: 'E' | 'S', language: PageLanguage): Recommendations {
  const tabs = [...card.querySelectorAll('[role="tab"], [role="radio"], label')].map((tab) => tabText(tab));
  const entries = entryLines(card, generation, language);
  const shown = generation === 'E' ? entries.length : peopleIn(card).size;
  const counted = numberOf(tabs, wordsOf(language, 'received'));
  const dates = entries.flat().flatMap((line) => parseDay(line, language) ?? []);
  return {
    // The section stands there; an empty first tab says that none was received.
    received: counted ?? shown,
    given: numberOf(tabs, wordsOf(language, 'given')),
    newest: dates.sort().at(-1) ?? null,
  };
}

/** S: each recommendation begins with a link to who wrote it; links around a picture only are left out. */
function peopleIn(card: Element): Set<string> {
  const links = [...card.querySelectorAll('a[href*="/in/"]')].filter((link) => link.querySelector('p, span') !== null);
  return new Set(links.map(pathOf).filter((path) => /^\/in\/[^/]+\/?$/.test(path)));
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

import type { Certification, Education, LanguageSkill, PageLanguage } from '../../../domain/profile/reading.ts';
import { parseDate, parseRange } from '../../../languages/site-words/dates.ts';
import { beginsWithOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/linkedin-words.ts';
import { lineOf } from '../../dom/text.ts';
import { PROFILE } from './locators.ts';
import { factFrom, type Line, outermostItems, ruledRuns, sameBlock, twinsByItem } from './runs.ts';

/** The facts of each entry of a plain list section (education, certificates, languages …), in page order. */
export function entryFacts(card: Element, generation: 'E' | 'S', language: PageLanguage): Line[][] {
  if (generation === 'S') return ruledRuns(card, language).map((run) => run.filter((line) => !line.long));
  const byItem = twinsByItem(card);
  const hasPanels = card.querySelector('[role="tabpanel"]') !== null || card.closest('[role="tabpanel"]') !== null;
  const entries: Line[][] = [];
  for (const item of outermostItems(card)) {
    if (hasPanels && inHiddenPanel(item)) continue;
    const facts: Line[] = [];
    for (const twin of byItem.get(item) ?? []) {
      const line = factFrom(twin, language);
      if (line.text !== '') facts.push(line);
    }
    if (facts.length > 0) entries.push(facts);
  }
  return entries;
}

/** The same as plain texts. */
export function entryLines(card: Element, generation: 'E' | 'S', language: PageLanguage): string[][] {
  return entryFacts(card, generation, language).map((facts) => facts.map((line) => line.text));
}

/** E: every tab panel but the first is hidden (recommendations given, other interests). */
function inHiddenPanel(item: Element): boolean {
  const panel = item.closest('[role="tabpanel"]');
  const first = panel?.parentElement?.querySelector('[role="tabpanel"]');
  return panel != null && first !== panel;
}

export function readEducation(card: Element, generation: 'E' | 'S', language: PageLanguage): Education[] {
  return entryFacts(card, generation, language).flatMap((facts) => {
    const [school, second] = facts;
    if (!school) return [];
    const at = facts.findIndex((line, index) => index > 0 && line.dates !== null);
    const shown = facts[at];
    // Degree and field stand between school and dates; without dates, in the same block as the school.
    const isDegree = at < 0 ? second !== undefined && sameBlock(school.element, second.element) : at > 1;
    // A single year is the year of graduation.
    const start = shown && parseRange(shown.text, language) ? (shown.dates?.start ?? null) : null;
    return [
      { school: school.text, degree: isDegree ? (second?.text ?? null) : null, start, end: shown?.dates?.end ?? null },
    ];
  });
}

export function readCertifications(card: Element, generation: 'E' | 'S', language: PageLanguage): Certification[] {
  const issued = wordsOf(language, 'issued');
  return entryFacts(card, generation, language).flatMap(([name, second]) => {
    if (!name) return [];
    const isIssuer =
      second !== undefined &&
      sameBlock(name.element, second.element) &&
      !beginsWithOneOf(second.text, issued) &&
      !endsWithMonth(second, language);
    return [{ name: name.text, issuer: isIssuer ? second.text : null }];
  });
}

/** "Issued Aug 2021", "Jan 2020 - Jan 2023", in whatever words before the month. */
function endsWithMonth({ text, dates }: Line, language: PageLanguage): boolean {
  if (dates !== null) return true;
  const date = parseDate(text.split(' · ')[0]?.split(' ').slice(-2).join(' ') ?? '', language);
  return date?.includes('-') === true;
}

export function readLanguages(card: Element, generation: 'E' | 'S', language: PageLanguage): LanguageSkill[] {
  return entryLines(card, generation, language).flatMap(([name, level]) =>
    name ? [{ name, level: level ?? null }] : [],
  );
}

/** Names of the skills shown; each stands once. */
export function readSkills(card: Element, generation: 'E' | 'S', language: PageLanguage): string[] {
  const keyed = generation === 'S' ? keyedSkills(card) : [];
  const names = keyed.length > 0 ? keyed : entryLines(card, generation, language).map((lines) => lines[0] ?? '');
  return names.filter(Boolean);
}

/** S: the key of a skill stands on three nested elements. */
function keyedSkills(card: Element): string[] {
  const byKey = new Map<string, string>();
  for (const element of card.querySelectorAll(`[componentkey^="${PROFILE.skillKey}"], [id^="${PROFILE.skillKey}"]`)) {
    const key = element.getAttribute('componentkey') ?? element.getAttribute('id') ?? '';
    const end = key.lastIndexOf(')');
    const base = end < 0 ? key : key.slice(0, end);
    if (byKey.has(base)) continue;
    const name = element.querySelector('p');
    if (name) byKey.set(base, lineOf(name));
  }
  return [...byKey.values()];
}

/** "Show all 34 skills" → 34; from the link that opens the section's own page. Null where it names no number. */
export function totalShown(card: Element): number | null {
  const link = [...card.querySelectorAll('a[href*="/details/"]')].at(-1);
  const text = `${link?.getAttribute('aria-label') ?? ''} ${link ? lineOf(link) : ''}`;
  const digits = /(?:^|[^\d.,])(\d{1,4})(?![\d.,]*\d)/.exec(text)?.[1];
  return digits ? Number(digits) : null;
}

/** True where the card offers a page with more entries. The owner's pencil leads there too, but has no words. */
export function hasMore(card: Element, section: string): boolean {
  return [...card.querySelectorAll(`a[href*="/details/${section}"]`)].some(
    (link) => !link.querySelector('p') && lineOf(link) !== '',
  );
}

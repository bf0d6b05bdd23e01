import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyNarrative } from '../../../../tests/support/narrative/any-narrative.ts';
import { SAMPLE_NAMES, sampleNarrative } from '../../../../tests/support/narrative/samples.ts';
import { smallNarrative } from '../../../../tests/support/narrative/small-narrative.ts';
import { narrativeCheckContext, narrativeParts } from '../../../languages/narrative-check.ts';
import type { Goal, Narrative } from '../narrative.ts';
import type { Fact, Story, Theme } from '../theme.ts';
import { checkNarrative } from './check-narrative.ts';
import { NARRATIVE_CHECKS } from './index.ts';
import type { FindingText } from './narrative-check.ts';

const TODAY = '2026-11-25';
const good = sampleNarrative('staffing');
const find = (narrative: Narrative, language: 'de' | 'de-CH' | 'en' = 'de', today = TODAY) =>
  checkNarrative(narrative, narrativeCheckContext(today), narrativeParts(language));

const [theme, next] = good.themes as [Theme, Theme];
const [fact] = theme.facts as [Fact];
const [story] = theme.stories as [Story];
const [goal] = good.goals as [Goal];
const withTheme = (changes: Partial<Theme>): Narrative => ({
  ...good,
  themes: [{ ...theme, ...changes }, ...good.themes.slice(1)],
});
const withFact = (changes: Partial<Fact>) => withTheme({ facts: [{ ...fact, ...changes }] });
const withoutQuestions = (id: string): Narrative => ({
  ...good,
  audiences: good.audiences.map((audience) => ({
    ...audience,
    questions: audience.questions.filter(({ theme: to }) => to !== id),
  })),
});
const pause = { id: 'old', topic: { de: 'die Messe' }, words: { de: [], en: [] }, themes: [] };

/** One narrative for each check in which only that is wrong, with a piece of what is then said in German. */
const WRONG: Record<string, [Narrative, string]> = {
  'claim-without-fact': [withTheme({ facts: [] }), 'Behauptung ohne Fakt'],
  slogan: [
    withTheme({ claim: { ...theme.claim, de: 'Wir sind innovativ im Personal.' } }),
    'Klingt nach Werbung: „innovativ“',
  ],
  'fact-expired': [
    withTheme({ facts: [...theme.facts, { ...fact, id: 'old', publicUntil: '2026-11-24' }] }),
    'am 24. November 2026',
  ],
  'no-fact-today': [withFact({ publicFrom: '2027-01-01' }), 'Heute ist kein Fakt'],
  'number-without-fact': [
    withTheme({ claim: { de: 'Wir rufen 99 Leute an.', en: 'We call 99 people.' } }),
    'Die Zahl 99',
  ],
  'nobody-asks': [withoutQuestions('same-day-call'), 'fragt keine Zielgruppe'],
  'for-nobody': [withTheme({ why: [] }), 'wem dieses Thema etwas bringt'],
  'unanswered-question': [
    {
      ...good,
      audiences: good.audiences.map((audience) => ({
        ...audience,
        questions: [...audience.questions, { text: { de: 'Warum?', en: 'Why?' } }],
      })),
    },
    'Auf diese Frage antwortet kein Thema',
  ],
  'goal-without-measure': [
    { ...good, goals: [{ ...goal, measure: undefined }, ...good.goals.slice(1)] },
    'Ziel ohne Maß',
  ],
  'role-without-meaning': [
    withTheme({ roles: { ...theme.roles, sales: undefined } }),
    'Kein Satz für die Rolle Vertrieb',
  ],
  'unspoken-words': [
    withTheme({ roles: { ...theme.roles, sales: { de: 'Welche Synergien entstehen', en: 'Which gains' } } }),
    '„Synergien“ sagt bei der Arbeit niemand',
  ],
  'avoided-word-used': [
    withTheme({ stories: [{ ...story, text: { de: 'Die Ressource kam um sechs.', en: 'They came at six.' } }] }),
    '„Ressource“ steht selbst auf der Liste',
  ],
  'fact-expires-soon': [withFact({ publicUntil: '2026-12-20' }), 'Nach dem 20. Dezember 2026'],
  'fact-without-end': [
    withFact({ text: { de: 'Derzeit rufen wir zurück.', en: 'We call back.' }, publicUntil: undefined }),
    '„Derzeit“ stimmt nur eine Weile',
  ],
  'release-over': [
    withTheme({ stories: [{ ...story, release: { state: 'released', until: '2026-11-01' } }] }),
    'am 1. November 2026',
  ],
  'nobody-to-ask': [withTheme({ stories: [{ ...story, release: { state: 'ask' } }] }), 'wer diese Geschichte freigibt'],
  'goal-over': [
    { ...good, goals: [{ ...goal, period: { from: '2025-01-01', until: '2025-12-31' } }, ...good.goals.slice(1)] },
    'Zeitraum dieses Ziels',
  ],
  'pause-over': [
    {
      ...good,
      pauses: [{ ...pause, topic: { de: 'die Messe', en: 'the fair' }, from: '2026-09-01', until: '2026-09-30' }],
    },
    'am 30. September 2026',
  ],
  'keyword-count': [withTheme({ keywords: { ...theme.keywords, en: ['sick leave'] } }), 'Stichwörter auf Englisch: 1'],
  'keyword-shared': [
    {
      ...good,
      themes: [
        theme,
        { ...next, keywords: { ...next.keywords, de: [...next.keywords.de.slice(0, 4), 'Personalengpässe'] } },
        ...good.themes.slice(2),
      ],
    },
    'Auch bei „Rückruf am selben Tag“',
  ],
  'missing-side': [withTheme({ claim: { de: theme.claim.de } }), 'Auf Englisch fehlt hier etwas; Texte: 1'],
  'theme-count': [
    {
      ...good,
      themes: [
        ...good.themes,
        { ...theme, id: 'eighth', keywords: { de: ['a', 'b', 'c', 'd'], en: ['e', 'f', 'g', 'h'] } },
      ],
    },
    'Anzahl der Themen: 8',
  ],
};

describe.each(NARRATIVE_CHECKS.map(({ id }) => id))('%s', (id) => {
  it('finds what is wrong and says where, in German and English', () => {
    const [narrative, said] = WRONG[id] ?? [good, 'a wrong narrative for this check'];
    const [finding] = find(narrative).filter((one) => one.id === id);
    expect(`${finding?.title} ${finding?.reason}`).toContain(said);
    expect(finding?.place).toMatch(/^\p{Lu}/u);
    expect(find(narrative, 'en').map((one) => one.id)).toContain(id);
    for (const one of [...find(narrative), ...find(narrative, 'en')]) {
      expect(`${one.place} ${one.title} ${one.reason} ${one.question}`).not.toMatch(/[{}]|undefined|\s{2}/);
    }
  });

  it('has no other check fire where only this is wrong', () => {
    // A question without a theme, and an eighth theme that repeats another, are two things by nature.
    const also: Record<string, string[]> = {
      'theme-count': ['nobody-asks'],
      'fact-without-end': [],
      'no-fact-today': [],
    };
    const [narrative] = WRONG[id] ?? [good];
    const ids = new Set(find(narrative).map((one) => one.id));
    expect([...ids].filter((one) => one !== id && !also[id]?.includes(one))).toEqual([]);
  });
});

test.each(SAMPLE_NAMES)('the sample "%s" lacks nothing, in either language', (name) => {
  expect(find(sampleNarrative(name))).toEqual([]);
  expect(find(sampleNarrative(name), 'en')).toEqual([]);
});

test('findings quote the reader’s side, and Switzerland reads its own spelling', () => {
  const [narrative] = WRONG['goal-without-measure'] ?? [good];
  const [finding] = find(narrative, 'en');
  expect(finding).toMatchObject({ quote: goal.aim.en, place: expect.stringContaining('measure') });
  expect(JSON.stringify(find(narrative, 'de-CH').map(({ title, place }) => [title, place]))).not.toMatch(/[ß„“]/u);
});

test('a narrative in one language alone lacks no other side', () => {
  const german = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(german);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([name, side]) => name !== 'en' || Array.isArray(side));
    return Object.fromEntries(kept.map(([name, inner]) => [name, name === 'en' ? [] : german(inner)]));
  };
  expect(find(german(good) as Narrative).map(({ id }) => id)).toEqual([]);
});

test('a thin narrative is read to its end', () => {
  const thin = smallNarrative({
    goals: [],
    audiences: [],
    pauses: [],
    sensitive: [],
    themes: [{ id: 'a', title: { de: 'A' }, claim: { de: 'A.' } }],
  });
  expect(new Set(find(thin).map(({ id }) => id))).toEqual(
    new Set(['claim-without-fact', 'nobody-asks', 'for-nobody', 'role-without-meaning', 'missing-side', 'theme-count']),
  );
});

test('any narrative of the form is judged, in whole sentences, whatever stands in it', () => {
  fc.assert(
    fc.property(
      anyNarrative,
      fc.constantFrom('de' as const, 'de-CH' as const, 'en' as const),
      (narrative, language) => {
        for (const { place, title, reason, question } of find(narrative, language)) {
          expect(place).not.toBe('');
          expect(`${title} ${reason} ${question}`).not.toMatch(/undefined|\[object/);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a narrative with every list full is judged in a moment', () => {
  const text = 'Wir bauen um, während abgefüllt wird. '.repeat(10);
  const facts = Array.from({ length: 30 }, (_, i) => ({ ...fact, id: `fact-${i}`, text: { de: text, en: text } }));
  const themes = Array.from({ length: 20 }, (_, i) => ({ ...theme, id: `theme-${i}`, facts }));
  const started = performance.now();
  expect(find({ ...good, themes }).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('every file of the folder is on the list', () => {
  const list = readFileSync(path.join(import.meta.dirname, 'index.ts'), 'utf8');
  const helpers = ['index.ts', 'check-narrative.ts', 'narrative-check.ts', 'own-texts.ts'];
  const files = readdirSync(import.meta.dirname).filter((file) => !file.includes('.test.') && !helpers.includes(file));
  expect(files.filter((file) => !list.includes(`'./${file}'`))).toEqual([]);
  expect(files).toHaveLength(NARRATIVE_CHECKS.length);
  expect(Object.keys(WRONG)).toEqual(NARRATIVE_CHECKS.map(({ id }) => id));
});

test.each(NARRATIVE_CHECKS.map(({ id, wording }) => [id, wording] as const))(
  'the wording of %s keeps the house’s signs',
  (_id, { de, en }) => {
    const texts = ({ title, reason, question }: FindingText) => [title, reason, question];
    for (const text of texts(de))
      expect(text).not.toMatch(/!|"|\.\.\.|\b(?:Ihre?[nmrs]?|Ihnen|du|dein\w*)\b|\S\s+Sie\b/);
    for (const text of texts(en)) expect(text).not.toMatch(/!|"|„|\.\.\.|\w'\w|[äöüß]/);
    for (const { title, reason, question } of [de, en]) {
      expect(title).not.toMatch(/[.?]$/);
      expect(reason).toMatch(/\.$/);
      expect(question).toMatch(/\?$/);
    }
  },
);

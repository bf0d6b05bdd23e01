import fc from 'fast-check';
import * as z from 'zod/mini';
import { AREAS } from '../../../lib/domain/narrative/fields.ts';
import { Narrative } from '../../../lib/domain/narrative/narrative.ts';
import { RELEASES } from '../../../lib/domain/narrative/theme.ts';
import { ROLES } from '../../../lib/domain/profile/checks/check.ts';

/** Text as hostile as the form allows: signs that YAML and JSON read as their own, markup, other scripts, emoji. */
const chunk = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ': ',
    ' #',
    '- ',
    '|',
    '>',
    '&a',
    '*a',
    '!!int',
    '%YAML 1.1',
    '"',
    "'",
    '\\',
    '{',
    ']',
    'null',
    '~',
    'yes',
  ),
  fc.constantFrom(
    '2026-01-01',
    '0x1f',
    '1e3',
    '.inf',
    '<script>',
    'ß',
    'Ä',
    '„“',
    '…',
    '\u00a0',
    '\u2028',
    '---',
    '@',
    '`',
  ),
);
const PLAIN = /(?![\n\t])\p{Cc}|[\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
const joined = (between: string) =>
  fc
    .array(chunk, { minLength: 1, maxLength: 4 })
    .map((chunks) => chunks.join(between).replace(PLAIN, ''))
    .filter((text) => text.trim() !== '');
const line = joined('')
  .map((text) => text.replace(/[\n\t]/g, ' '))
  .filter((text) => text.trim() !== '');
const prose = fc.oneof(line, joined('\n'), joined('\n\n  '), joined('\t'));

const sides = (side: fc.Arbitrary<string>) =>
  fc.oneof(fc.record({ de: side, en: side }), fc.record({ de: side }), fc.record({ en: side }));
const Line = sides(line);
const Prose = sides(prose);
const words = fc.record({ de: fc.array(line, { maxLength: 3 }), en: fc.array(line, { maxLength: 3 }) });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(day, day).map((days) => days.sort() as [string, string]);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const fact = (id: string) =>
  fc
    .record({ text: Prose, source: Line, owner: line, days: span })
    .map(({ days: [publicFrom, publicUntil], ...rest }) => ({ id, ...rest, publicFrom, publicUntil }));
const story = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: Line,
    text: Prose,
    tellers: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1 }),
    release: fc.record({ state: fc.constantFrom(...RELEASES), until: optional(day) }),
  });
const theme = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: Line,
    claim: Line,
    facts: fc.tuple(fact(`${id}-fact-1`), fact(`${id}-fact-2`)),
    stories: fc.tuple(story(`${id}-story`)),
    why: fc.array(fc.record({ audience: fc.constant('people'), text: Prose }), { maxLength: 2 }),
    keywords: words,
    use: words,
    avoid: fc.record({ de: fc.array(fc.record({ word: line, instead: optional(line) }), { maxLength: 2 }) }),
    roles: fc.record({ executive: Prose, employee: Prose }, { requiredKeys: [] }),
    goals: fc.constantFrom([], ['goal']),
  });

/** Any narrative that the form allows, without a signature. */
export const anyNarrative: fc.Arbitrary<Narrative> = fc
  .record({
    form: fc.constant(1 as const),
    id: fc.constantFrom('a', 'nordlicht-kaelte', '2b'),
    version: fc.integer({ min: 1, max: 1_000_000 }),
    date: day,
    company: fc.record({ name: line, about: Prose }),
    purpose: Prose,
    goals: fc.tuple(
      fc
        .record({ aim: Line, area: fc.constantFrom(...AREAS), target: optional(fc.integer()), days: span })
        .map(({ days: [from, until], ...rest }) => ({ id: 'goal', ...rest, period: { from, until } })),
    ),
    audiences: fc.tuple(
      fc.record({
        id: fc.constant('people'),
        name: Line,
        questions: fc.array(fc.record({ text: Line, theme: fc.constantFrom('one', undefined) }), { maxLength: 2 }),
        worries: fc.array(Line, { maxLength: 2 }),
        words,
      }),
    ),
    themes: fc.tuple(theme('one'), theme('two')),
    voice: fc.record({
      address: fc.constantFrom('sie' as const, 'du' as const),
      traits: fc.array(Line, { maxLength: 2 }),
    }),
    sensitive: fc.tuple(fc.record({ id: fc.constant('point'), topic: Line, words, question: Line })),
    pauses: fc.tuple(
      fc.record({ id: fc.constant('pause'), topic: Line, words, themes: fc.constantFrom([], ['two']), from: day }),
    ),
  })
  .map((data) => z.parse(Narrative, data));

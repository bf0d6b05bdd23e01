import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftContext } from '../../../../tests/support/draft-context.ts';
import { smallNarrative } from '../../../../tests/support/narrative/small-narrative.ts';
import { graphemeCount } from '../../language/graphemes.ts';
import type { DraftText } from '../check.ts';
import { draftFrom } from '../draft-from.ts';
import { fingerprintOf } from '../measures/fingerprint.ts';
import { draftTextFor } from '../wording.ts';
import { DRAFT_CHECKS } from './index.ts';
import { sameness } from './sameness.ts';

/** What the examples of some checks need around them. */
const NARRATIVE = smallNarrative({
  pauses: [{ id: 'move', topic: { de: 'der Umzug' }, words: { de: ['umzug'] }, from: '2026-11-01' }],
  themes: ['Ventile', 'Lehre', 'Strom', 'Messe'].map((word) => ({
    id: word.toLowerCase(),
    title: { de: word },
    claim: { de: word },
    keywords: { de: [word.toLowerCase()], en: [] },
  })),
});
const COLLEAGUE = {
  label: 'Marketing',
  hashes: fingerprintOf(
    'Wir freuen uns, heute die neue Halle in Betrieb zu nehmen, mit zwölf Plätzen für Lernende und einer Küche.',
  ),
};

const judge = (check: (typeof DRAFT_CHECKS)[number], example: (typeof check)['examples']['pass']) => {
  const context = draftContext({ narrative: NARRATIVE, colleagues: [COLLEAGUE], ...example.context });
  return check.judge(draftFrom(example.text, context), context);
};

describe('the list of checks', () => {
  it('holds every file of the folder, eighteen in all, each id once', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^index|\.test\./.test(file));
    expect(files).toHaveLength(DRAFT_CHECKS.length);
    expect(DRAFT_CHECKS.map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, at) => `DR-${String(at + 1).padStart(2, '0')}`),
    );
  });
});

describe.each(DRAFT_CHECKS.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  it('is silent on its good example and speaks on the other, with every place marked', () => {
    expect(['pass', 'notApplicable']).toContain(judge(check, check.examples.pass).outcome);
    const { outcome, marks } = judge(check, check.examples.found);
    expect(['hint', 'reminder']).toContain(outcome);
    expect(marks.length).toBeGreaterThan(0);
    for (const { start, end } of marks) {
      expect(check.examples.found.text.slice(start, end).trim()).not.toBe('');
      expect(end).toBeLessThanOrEqual(check.examples.found.text.length);
    }
  });

  it('has no opinion on an empty text', () => {
    expect(['pass', 'notApplicable']).toContain(judge(check, { text: '' }).outcome);
  });

  it('is worded calmly, with a title that fits, and with the same reasons in each language', () => {
    const { de, en } = check.wording;
    expect(Object.keys(en.reasons ?? {})).toEqual(Object.keys(de.reasons ?? {}));
    const said = (text: DraftText) => [
      text.name,
      text.title,
      text.advice,
      text.reason,
      ...Object.values(text.reasons ?? {}),
    ];
    for (const language of ['de', 'de-du', 'de-CH', 'en'] as const) {
      const text = draftTextFor(check, language);
      expect(graphemeCount(text.title)).toBeLessThanOrEqual(52);
      for (const one of said(text)) expect(one).not.toMatch(/!|\.\.\.|["]| {2}/);
    }
    expect(said(draftTextFor(check, 'de-du')).join(' ')).not.toMatch(
      /(?<=\p{L} )(?:Sie|Ihnen|Ihre?)(?!\p{L})(?! und du)/u,
    );
    expect(said(draftTextFor(check, 'de-CH')).join(' ')).not.toMatch(check.id === 'DR-17' ? /„/ : /[ß„]/);
    expect(said(en).join(' ')).not.toMatch(/[äöü„]/);
  });
});

it('a post that is retold is one hint, over the whole passage', () => {
  const own = 'Am Montag kam die Gemeinde.';
  const text = `${own} Wir freuen uns, heute die neue Halle in Betrieb zu nehmen, mit zwölf Plätzen für Lernende und einer Küche.`;
  const context = draftContext({ colleagues: [COLLEAGUE] });
  const { marks } = sameness.judge(draftFrom(text, context), context);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.start).toBeGreaterThan(own.length);
});

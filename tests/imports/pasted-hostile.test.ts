import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../lib/domain/profile/reading.ts';
import { readPasted } from '../../lib/imports/pasted-text/read-pasted.ts';
import { LABELS } from '../../lib/languages/labels.ts';
import { TEXT_LABELS } from '../../lib/languages/text-labels.ts';
import { XING_LABELS } from '../../lib/languages/xing-labels.ts';
import { stringsOf } from './facts.ts';

const WORDS = [LABELS, TEXT_LABELS, XING_LABELS]
  .flatMap((tables) => stringsOf(tables))
  .filter((word) => word.length > 2);

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom('Jan. 2020–Heute · 4 Jahre', '2019 - 2021', 'Seit 03/2022', '5 yrs 2 mos') },
  { weight: 1, arbitrary: fc.constantFrom('Ada Kühn', '· 2.', '500+ Kontakte', 'Köln, Deutschland', '3 Wo. •', '12') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<img src=x onerror=alert(1)>', '{{constructor}}', '__proto__', 'javascript:1'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => word + word) },
);

const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
const network = fc.constantFrom<Network>('linkedin', 'xing');

/** Spaces and what can't be seen may fall away; nothing may come to it. */
const squeeze = (value: string) => value.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

/** Words of the reading's own form. */
const OWN =
  /^(?:linkedin|xing|profile|de|en|fr|it|all|some|read|partial|absent|unseen|unclear|present|\d{4}(?:-\d\d)?)$/;

describe('whatever is pasted', () => {
  it('never throws, and claims nothing that does not stand in the text', () => {
    fc.assert(
      fc.property(text, network, (pasted, from) => {
        const result = readPasted(pasted, from, '2026-11-24');
        if (!result.ok) return;
        const { states, sections, missing, path, ...claims } = result.reading;
        expect([...sections, ...Object.keys(states), ...missing].every((name) => /^[\w.]+$/.test(name))).toBe(true);
        const given = squeeze(pasted.toWellFormed());
        const told = [
          ...stringsOf({ ...claims, activity: [] }),
          ...claims.activity.flatMap(({ text: post }) => post.split(' ')),
        ];
        for (const claim of told.flatMap((one) => one.split('\n'))) {
          if (!OWN.test(claim)) expect(given).toContain(squeeze(claim));
        }
        if (path !== null) expect(given).toContain(path.replace(/\/$/, ''));
      }),
      { numRuns: 400 },
    );
  });

  it('is read in a moment, however long', () => {
    const lines = Array.from({ length: 5_900 }, (_, index) => `Zeile ${index % 97} mit ein wenig Text darin`);
    const start = performance.now();
    expect(readPasted(`Info\n${lines.join('\n')}`, 'linkedin', '2026-11-24').ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is refused where nothing or far too much stands there', () => {
    expect(readPasted(' \n\t', 'linkedin', '2026-11-24')).toEqual({ ok: false, refusal: 'empty' });
    expect(readPasted('x'.repeat(400_001), 'linkedin', '2026-11-24')).toEqual({ ok: false, refusal: 'too-long' });
    expect(readPasted('Info\n'.repeat(6_001), 'linkedin', '2026-11-24')).toEqual({ ok: false, refusal: 'too-long' });
    expect(readPasted('Einkaufen: Milch, Brot', 'linkedin', '2026-11-24')).toEqual({
      ok: false,
      refusal: 'no-profile',
    });
  });
});

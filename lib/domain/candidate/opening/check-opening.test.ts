import { expect, test } from 'vitest';
import { sampleNarrative } from '../../../../tests/support/narrative/samples.ts';
import { OPENING_CUES } from '../../../languages/opening-cues.ts';
import { checkOpening } from './check-opening.ts';
import type { Opening } from './opening.ts';
import { parseOpening } from './opening-file.ts';

const good = {
  title: 'Servicetechnik Kälte',
  must: ['Kälteanlagen warten', 'Führerschein B'],
  learnable: ['Steuerungen lesen'],
  reasons: ['Planbare Dienste'],
  pay: '48.000 bis 56.000 Euro',
};
const findings = (over: object) => checkOpening(parseOpening({ ...good, ...over }) as Opening, OPENING_CUES, 'de');
const ids = (over: object): string[] => findings(over).map(({ id }) => id);

test('a good opening has nothing to find', () => {
  expect(ids({})).toEqual([]);
});

test.each([
  [{ title: 'Servicetechniker Kälte' }, 'form'],
  [{ must: ['Deutsch als Muttersprachler'] }, 'discriminating'],
  [{ reasons: ['Ein junges Team'] }, 'discriminating'],
  [{ reasons: ['Eine spannende Herausforderung'] }, 'empty'],
  [{ must: ['Teamfähigkeit'] }, 'traits'],
  [{ must: ['A1', 'B2', 'C3', 'D4', 'E5', 'F6'] }, 'wish-list'],
  [{ reasons: [] }, 'no-reason'],
  [{ pay: null }, 'no-pay'],
])('%j: %s', (over, id) => expect(ids(over)).toEqual([id]));

test.each(['Servicetechniker (m/w/d)', 'Servicetechniker:in', 'Servicetechniker*in', 'Fachkraft Kälte', 'Engineer'])(
  '%s is meant for everybody',
  (title) => expect(ids({ title })).toEqual([]),
);

test('the word is quoted as it stands', () => {
  expect(findings({ reasons: ['Ein junges Team in Linz'] })[0]?.quote).toBe('junges Team');
});

test('words of the house come from the narrative: what it avoids, each once, and what it would say', () => {
  const narrative = sampleNarrative('staffing');
  const text =
    'Wir suchen Leiharbeiter für die Halle. Leiharbeiter bekommen eine attraktive Vergütung und ein festes Team.';
  const opening = parseOpening({ ...good, reasons: [text] }) as Opening;
  const found = (language: 'de' | 'en') =>
    checkOpening(opening, OPENING_CUES, language, narrative).filter(({ id }) => id.startsWith('house'));
  expect(found('de')).toMatchObject([
    { id: 'house-instead', quote: 'Leiharbeiter', advice: 'Stattdessen: Kollegin oder Kollege im Einsatz.' },
    { id: 'house-instead', quote: 'attraktive Vergütung' },
    { id: 'house-missing', quote: null },
  ]);
  expect(found('de').at(-1)?.basis).toMatch(/^Narrativ, Thema „.+“$/);
  expect(found('en')[0]?.advice).toBe('Instead: Kollegin oder Kollege im Einsatz.');
  expect(checkOpening(opening, OPENING_CUES, 'de').some(({ id }) => id.startsWith('house'))).toBe(false);
});

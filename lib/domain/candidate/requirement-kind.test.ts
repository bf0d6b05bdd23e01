import { expect, test } from 'vitest';
import { requirementKind } from './requirement-kind.ts';

test.each([
  ['Führerschein B', 'proof'],
  ['Staplerschein', 'proof'],
  ["Driver's license", 'proof'],
  ['SCC certificate', 'proof'],
  ['Abgeschlossene Ausbildung als Mechatroniker', 'degree'],
  ['Bachelor in engineering', 'degree'],
  ['Englisch B2', 'language'],
  ['Gute Deutschkenntnisse', 'language'],
  ['German C1', 'language'],
  ['Reisebereitschaft 40 %', 'terms'],
  ['Willingness to travel', 'terms'],
  ['Arbeit im Schichtbetrieb', 'terms'],
  ['Instandhaltung', 'work'],
  ['Ausbilden von Lehrlingen', 'work'],
  ['Mastering von Tonaufnahmen', 'work'],
  ['License management', 'work'],
  ['Polishing metal surfaces', 'work'],
] as const)('%s: %s', (requirement, kind) => {
  expect(requirementKind(requirement)).toBe(kind);
});

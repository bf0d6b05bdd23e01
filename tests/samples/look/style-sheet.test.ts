import { expect, it } from 'vitest';
import { type ClassOf, hashedClass, LOOKS, letterClass } from './names.ts';
import { styleSheet } from './style-sheet.ts';

it('the sheet and the list of looks name the same', () => {
  const plain = styleSheet((...looks) => looks.join(' '));
  const classes = new Set([...plain.matchAll(/\.([a-z][a-z-]*)/g)].map((match) => match[1]));
  expect([...classes].sort()).toEqual([...LOOKS].sort());
});

it.each([
  ['E', letterClass],
  ['S', hashedClass],
] as const)('%s: every look has a class of its own, which the sheet uses', (_generation, classOf: ClassOf) => {
  const sheet = styleSheet(classOf);
  const classes = LOOKS.map((look) => classOf(look).split(' ')[0] ?? '');
  expect(new Set(classes).size).toBe(LOOKS.length);
  expect(classes.filter((name) => !sheet.includes(`.${name}`))).toEqual([]);
  expect(sheet).not.toMatch(/url\(|@import/);
});

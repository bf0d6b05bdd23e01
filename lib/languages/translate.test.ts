import { expect, test } from 'vitest';
import { compileWords } from './compile.ts';
import { createTranslate } from './translate.ts';

test('counts are said in words and in the right number', () => {
  const de = createTranslate('de', compileWords('de'));
  expect(de('lead.3', { seen: 'all', count: 3 })).toBe('Solide. Drei Schritte bis „stark“.');
  expect(de('lead.3', { seen: 'some', count: 1 })).toBe('Soweit gelesen: solide. Ein Schritt bis „stark“.');
  const en = createTranslate('en', compileWords('en'));
  expect(en('lead.3', { seen: 'all', count: 1 })).toBe('Solid. One step to “strong.”');
  expect(en('lead.4', { seen: 'all', count: 0 })).toBe('Strong. It can stay as it is.');
});

test('compiled words survive being sent as JSON', () => {
  const sent = JSON.parse(JSON.stringify(compileWords('de')));
  expect(createTranslate('de', sent)('detail.shown', { shown: 3, total: 34 })).toBe('3 von 34 gesehen');
});

test('values from a page stay text', () => {
  const de = createTranslate('de', compileWords('de'));
  expect(de('hint.details', { section: '{shown, plural, other {#}} <b>' })).toContain('{shown, plural, other {#}} <b>');
});

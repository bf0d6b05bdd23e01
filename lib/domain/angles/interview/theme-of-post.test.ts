import { expect, test } from 'vitest';
import { firstWords } from '../../journal/first-words.ts';
import { themeIdOf, themeOfPost } from './theme-of-post.ts';

const REBUILD =
  'Letzte Woche fragte mich ein Betriebsleiter, warum wir die Linie beim Umbau laufen lassen. Meine Antwort hat ihn überrascht: Der Stillstand kostet mehr als jede Nachtschicht.';
const COLD = 'Unsere Kälteanlage läuft seit März mit Propan. Was sich im Alltag geändert hat, in drei Sätzen.';
const DRAFTS = [
  { theme: 'kaelte', text: COLD },
  { theme: 'umbau', text: REBUILD },
];
const begin = (text: string) => firstWords(text) ?? '';

test('a post that begins like a draft has its theme, with a word changed, too', () => {
  expect(themeOfPost(begin(REBUILD), DRAFTS)).toBe('umbau');
  expect(themeOfPost(begin(REBUILD.replace('Betriebsleiter', 'Kunde')), DRAFTS)).toBe('umbau');
  expect(themeOfPost(begin(`${COLD} #kälte`), DRAFTS)).toBe('kaelte');
});

test('another post about the same thing has none, and neither has one that hardly says anything', () => {
  const other =
    'Unsere Kälteanlage bekommt im Sommer einen zweiten Verdichter, und die Mannschaft übt schon den Wechsel.';
  expect(themeOfPost(begin(other), DRAFTS)).toBeNull();
  expect(themeOfPost('Danke an alle für März', DRAFTS)).toBeNull();
  expect(themeOfPost(begin(REBUILD), [])).toBeNull();
  expect(themeOfPost(begin(REBUILD), [{ theme: 'leer', text: '' }])).toBeNull();
});

test('an idea names its theme first', () => {
  expect(themeIdOf('umbau/frage/beitrag')).toBe('umbau');
});

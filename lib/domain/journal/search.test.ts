import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPeopleSearch, searchable } from './search.ts';

function search() {
  const made = createPeopleSearch();
  made.put('tobias', 'Tobias Wendland Molkerei Hochfeld', searchable('will Fernwartungsvertrag bis Ende der Woche'));
  made.put('ines', 'Inés Müller-Straß Bäckerei Rautner', searchable('Wartung läuft, Froster nachts leer'));
  made.put('max', 'Max Grün', searchable('kennt Tobias von der Messe'));
  return made;
}

test.each([
  ['wartung', ['ines', 'tobias']],
  ['vertrag', ['tobias']],
  ['fernwart', ['tobias']],
  ['mueller', ['ines']],
  ['Muller strass', ['ines']],
  ['ines', ['ines']],
  ['BÄCKEREI', ['ines']],
  ['hochfeld woche', ['tobias']],
  ['hochfeld froster', []],
  ['tobias', ['tobias', 'max']],
  ['   ', []],
])('%j', (query, keys) => {
  expect(search().find(query, 10)).toEqual(keys);
});

test('who was dropped or changed is found as they are now', () => {
  const made = search();
  made.drop('tobias');
  made.put('ines', 'Ines Koller', '');
  expect(made.find('wartung', 10)).toEqual([]);
  expect(made.find('koller', 10)).toEqual(['ines']);
});

const TEXT = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', ' ', ' '), { maxLength: 8 }).map((parts) => parts.join(''));

test('what is typed letter by letter, changed in between, finds what a search that starts anew finds', () => {
  const change = fc.record({ key: fc.nat(9), head: TEXT, notes: TEXT });
  const step = fc.record({
    query: TEXT,
    changed: fc.option(change),
    isGone: fc.boolean(),
    most: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), (people, steps) => {
      const typed = createPeopleSearch();
      const known = new Map<string, [head: string, notes: string]>();
      const put = ({ key, head, notes }: { key: number; head: string; notes: string }) => {
        typed.put(`${key}`, head, notes);
        known.set(`${key}`, [head, notes]);
      };
      people.forEach(put);
      for (const { query, changed, isGone, most } of steps) {
        if (changed && isGone) {
          typed.drop(`${changed.key}`);
          known.delete(`${changed.key}`);
        } else if (changed) put(changed);
        const anew = createPeopleSearch();
        for (const [key, [head, notes]] of known) anew.put(key, head, notes);
        const all = anew.find(query, 99);
        expect(typed.find(query, most)).toEqual(all.slice(0, most));
      }
    }),
  );
});

test('of many, the best come first, those of one score by their key', () => {
  const made = createPeopleSearch();
  for (let at = 0; at < 300; at += 1)
    made.put(`${(at * 7) % 300}`.padStart(3, '0'), at % 3 === 0 ? 'x wels' : 'x', 'wels');
  const found = made.find('wels', 150);
  const inHead = Array.from({ length: 300 }, (_, at) => at)
    .filter((at) => at % 3 === 0)
    .map((at) => `${(at * 7) % 300}`.padStart(3, '0'));
  expect(found.slice(0, 100)).toEqual(inHead.sort());
  expect(found.slice(100)).toEqual([...found.slice(100)].sort());
});

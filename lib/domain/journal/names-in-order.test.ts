import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNamesInOrder } from './names-in-order.ts';

const key = fc.constantFrom('linkedin:a', 'linkedin:b', 'linkedin:c', 'xing:a', 'xing:d');
const name = fc.constantFrom('anna kern', 'anna', 'dr. anna kern', 'beat ortner', 'änna kern', '');
const CHANGE = fc.record({ key, name: fc.option(name), isAsked: fc.boolean() });

test('whatever was put in and dropped, the order is that of sorting everybody anew', () => {
  fc.assert(
    fc.property(fc.array(CHANGE, { maxLength: 30 }), fc.nat(5), (changes, most) => {
      const names = createNamesInOrder();
      const model = new Map<string, string>();
      for (const { key, name, isAsked } of changes) {
        if (name === null) names.drop(key);
        else names.put(key, name);
        if (name === null) model.delete(key);
        else model.set(key, name);
        // Sorted once, the order is kept up to date from then on.
        if (isAsked) names.after(null, 1);
      }
      const sorted = [...model]
        .sort(([one, name], [other, otherName]) =>
          name === otherName ? (one < other ? -1 : 1) : name < otherName ? -1 : 1,
        )
        .map(([key]) => key);
      expect(names.after(null, 99)).toEqual(sorted);
      for (const [place, key] of sorted.entries()) {
        expect(names.after(key, most)).toEqual(sorted.slice(place + 1, place + 1 + most));
      }
    }),
  );
});

test('who is alike: a name of several words, with or without a title, and not where many have it', () => {
  const names = createNamesInOrder();
  names.put('linkedin:anna', 'anna kern');
  names.put('xing:anna', 'dr. anna kern');
  names.put('linkedin:beat', 'beat');
  names.put('xing:beat', 'beat');
  for (let at = 0; at < 5; at += 1) names.put(`linkedin:urs-${at}`, 'urs ortner');
  expect(names.alike()).toEqual([['linkedin:anna', 'xing:anna']]);
  names.put('xing:anna', 'anna ortner');
  expect(names.alike()).toEqual([]);
  names.drop('linkedin:urs-0');
  expect(names.alike().flat()).toHaveLength(4);
});

test('nobody comes after somebody who is not there', () => {
  const names = createNamesInOrder();
  names.put('linkedin:anna', 'anna kern');
  expect(names.after('linkedin:beat', 9)).toEqual([]);
  expect(names.named((name) => name.startsWith('anna'))).toEqual(['linkedin:anna']);
});

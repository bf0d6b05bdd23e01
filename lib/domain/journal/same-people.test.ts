import { expect, test } from 'vitest';
import { anEvent } from '../../../tests/support/journal/events.ts';
import type { Change } from './event.ts';
import { recordOf } from './person-record.ts';
import { replay } from './person-state.ts';
import { type Comparable, samePairs } from './same-people.ts';

function person(key: string, name: string, company: string | null = null, more: Change[] = []): Comparable {
  const fact: Change[] = company
    ? [{ field: 'fact', of: 'company', value: { text: company, confirmed: '2026-11-01' } }]
    : [];
  const changes: Change[] = [{ field: 'name', value: name }, ...fact, ...more];
  const state = replay(
    changes.map((change, at) => anEvent({ id: `${key} ${at}`, person: key, what: { kind: 'change', change } })),
  );
  return { keys: [key], state, record: recordOf(state) };
}

const keysOf = (people: Comparable[]) => samePairs(people).map(({ one, other }) => [one.keys[0], other.keys[0]]);

test('the same name under two addresses may be one person; of the same company first', () => {
  const people = [
    person('linkedin:ines', 'Ines Koller'),
    person('xing:ines', 'Dr. Ines  Koller'),
    person('linkedin:max', 'Max Grün', 'Rautner'),
    person('xing:max', 'Max Grun', 'rautner'),
    person('linkedin:eva', 'Eva Rot'),
  ];
  expect(keysOf(people)).toEqual([
    ['linkedin:max', 'xing:max'],
    ['linkedin:ines', 'xing:ines'],
  ]);
});

test('a first name alone, or a name that many have, says nothing', () => {
  expect(keysOf([person('linkedin:a', 'Anna'), person('xing:a', 'Anna')])).toEqual([]);
  expect(keysOf(['1', '2', '3', '4', '5'].map((slug) => person(`linkedin:${slug}`, 'Thomas Müller')))).toEqual([]);
});

test.each([true, false])('what the user decided (%s) is not asked again', (value) => {
  const one = person('linkedin:ines', 'Ines Koller', null, [{ field: 'same', of: 'xing:ines', value }]);
  expect(keysOf([one, person('xing:ines', 'Ines Koller')])).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEvent, EVENTS } from '../../../tests/support/journal/events.ts';
import { tick } from './clock.ts';
import type { Change, JournalEvent } from './event.ts';
import { recordOf, sameAs } from './person-record.ts';
import { replay, UNKNOWN_PERSON, withEvent } from './person-state.ts';

const changed = (now: number, change: Change, more: Partial<JournalEvent> = {}) =>
  anEvent({ id: `${now}`, act: `${now}`, clock: tick(null, now, 'one'), what: { kind: 'change', change }, ...more });
const undo = (now: number, act: string, on = true) =>
  anEvent({ id: `undo-${now}`, act: `undo-${now}`, clock: tick(null, now, 'one'), what: { kind: 'undo', act, on } });

describe('replay', () => {
  it('makes the same state in any order', () => {
    const shuffled = EVENTS.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(replay(other)).toEqual(replay(events));
      }),
    );
  });

  it('is what one event after the other makes, as long as nothing is taken back', () => {
    const plain = EVENTS.map((events) => events.filter(({ what }) => what.kind !== 'undo'));
    fc.assert(
      fc.property(plain, (events) => {
        expect(events.reduce(withEvent, UNKNOWN_PERSON)).toEqual(replay(events));
      }),
    );
  });

  it('makes of a row with several fields what a line for each of them makes', () => {
    fc.assert(
      fc.property(EVENTS, (events) => {
        const apart = events.flatMap((event): JournalEvent[] =>
          event.what.kind === 'record'
            ? event.what.changes.map((change) => ({ ...event, what: { kind: 'change', change } }))
            : [event],
        );
        const full = events.filter(({ what }) => what.kind !== 'record' || what.changes.length > 0);
        expect(replay(full)).toEqual(replay(apart));
      }),
    );
  });

  it('takes back an act as if it had never been, and brings it back', () => {
    const events = [changed(1, { field: 'role', value: 'customer' }), changed(2, { field: 'role', value: 'partner' })];
    expect(recordOf(replay([...events, undo(3, '2')])).role).toBe('customer');
    expect(recordOf(replay([...events, undo(3, '2'), undo(4, '2', false)])).role).toBe('partner');
  });

  it('counts contacts and knows when the two last talked', () => {
    const { contacts, last, lastSpoken } = replay([
      anEvent({ id: '1', happened: '2026-11-20T08:00:00.000Z' }),
      anEvent({ id: '2', happened: '2026-11-24T08:00:00.000Z', what: { kind: 'contact', way: 'like', text: null } }),
    ]);
    expect([contacts, last?.way, lastSpoken?.event]).toEqual([2, 'like', '1']);
  });
});

describe('a colleague', () => {
  it('keeps the record with what they did, and is none of the user’s own talks', () => {
    const state = replay([
      anEvent({ id: '1', happened: '2026-11-20T08:00:00.000Z', by: 'Anna Weber', source: 'handover' }),
      anEvent({ id: '2', happened: '2026-11-10T08:00:00.000Z' }),
      anEvent({
        id: '3',
        happened: '2026-11-24T08:00:00.000Z',
        by: 'Bernd Arnold',
        what: { kind: 'contact', way: 'like', text: null },
      }),
    ]);
    expect(state).toMatchObject({
      contacts: 3,
      active: '2026-11-24T08:00:00.000Z',
      lastSpoken: { event: '2' },
      lastByColleague: { event: '1', by: 'Anna Weber' },
      colleagues: ['Anna Weber', 'Bernd Arnold'],
    });
  });

  it('gets a record without it being kept any longer', () => {
    const passedOn = changed(1, { field: 'handedOver', value: '2026-11-26' }, { noted: '2026-11-26T08:00:00.000Z' });
    const state = replay([anEvent({ id: '1', happened: '2026-11-20T08:00:00.000Z' }), passedOn]);
    expect(recordOf(state).handedOver).toBe('2026-11-26');
    expect(state.active).toBe('2026-11-20T08:00:00.000Z');
  });
});

describe('a field', () => {
  it('has the value that was written last, by clock and not by arrival', () => {
    const events = [changed(9, { field: 'name', value: 'Ines Koller' }), changed(3, { field: 'name', value: 'I. K.' })];
    expect(recordOf(replay(events)).name).toBe('Ines Koller');
  });

  it('keeps what the user wrote, whatever a later file says', () => {
    const position = (text: string): Change => ({
      field: 'fact',
      of: 'position',
      value: { text, confirmed: '2026-11-01' },
    });
    const events = [changed(1, position('Werkleiter')), changed(2, position('Assistent'), { source: 'import' })];
    expect(recordOf(replay(events)).facts).toMatchObject([{ text: 'Werkleiter', source: 'manual' }]);
  });

  it('that lists things takes each by itself', () => {
    const events = [
      changed(1, { field: 'tag', of: 'Messe', value: true }),
      changed(2, { field: 'tag', of: 'Kälte', value: true }),
      changed(3, { field: 'tag', of: 'Messe', value: false }),
    ];
    expect(recordOf(replay(events)).tags).toEqual(['Kälte']);
  });

  it('says of both keys that they are one person', () => {
    const state = replay([changed(1, { field: 'same', of: 'xing:tobias', value: true })]);
    expect(sameAs(state, 'xing:tobias')).toEqual(['linkedin:tobias-wendland']);
    expect(sameAs(state, 'linkedin:tobias-wendland')).toEqual(['xing:tobias']);
    expect(sameAs(state, 'linkedin:ines-koller')).toEqual([]);
  });
});

it('an old file changes nothing that a newer one says; what is written by hand stays in any case', () => {
  const fact = (text: string, confirmed: string, source: 'import' | 'manual', time: number) =>
    anEvent({
      id: `${text}-${time}`,
      clock: tick(null, time, 'one'),
      source,
      what: { kind: 'change', change: { field: 'fact', of: 'company', value: { text, confirmed } } },
    });
  const newer = fact('Kern SE', '2026-11-20', 'import', 1);
  const old = fact('Kern AG', '2024-01-01', 'import', 2);
  const own = fact('Kern', '2020-01-01', 'manual', 3);
  const company = (...events: Parameters<typeof replay>[0]) => recordOf(replay(events)).facts[0]?.text;
  expect(company(newer, old)).toBe('Kern SE');
  expect(company(old, newer)).toBe('Kern SE');
  expect(company(own, newer, old)).toBe('Kern');
});

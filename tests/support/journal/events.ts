import fc from 'fast-check';
import { tick } from '../../../lib/domain/journal/clock.ts';
import type { Change, JournalEvent, RecordChange, What } from '../../../lib/domain/journal/event.ts';

/** An event for tests: a call of one person, by hand, unless something else is said. */
export function anEvent(more: Partial<JournalEvent> = {}): JournalEvent {
  return {
    id: 'event',
    clock: tick(null, 1_795_600_000_000, 'one'),
    device: 'one',
    act: 'act',
    person: 'linkedin:tobias-wendland',
    happened: '2026-11-25T10:00:00.000Z',
    noted: '2026-11-25T10:01:00.000Z',
    source: 'manual',
    goal: null,
    theme: null,
    what: { kind: 'contact', way: 'call', text: null },
    ...more,
  };
}

const PEOPLE = ['linkedin:tobias-wendland', 'xing:tobias_wendland', 'linkedin:ines-koller'] as const;
const ACTS = ['a', 'b', 'c', 'd'] as const;
const TIME = fc.integer({ min: 1_790_000_000_000, max: 1_795_000_000_000 }).map((time) => new Date(time).toISOString());

const FIELD: fc.Arbitrary<RecordChange> = fc.oneof(
  fc.record({ field: fc.constant('name' as const), value: fc.constantFrom('Tobias Wendland', 'T. Wendland') }),
  fc.record({ field: fc.constant('role' as const), value: fc.constantFrom('prospect' as const, null) }),
  fc.record({
    field: fc.constant('next' as const),
    value: fc.option(
      fc.record({ what: fc.constantFrom('Angebot', 'Termin'), day: fc.constant(null), why: fc.constant(null) }),
    ),
  }),
  fc.record({
    field: fc.constant('fact' as const),
    of: fc.constantFrom('company' as const, 'position' as const),
    value: fc.option(
      fc.record({
        text: fc.constantFrom('Kern SE', 'kern se', 'Moor AG', 'Ortner'),
        confirmed: fc.constantFrom('2026-01-01', '2026-06-01'),
      }),
    ),
  }),
  fc.record({ field: fc.constant('handedOver' as const), value: fc.constantFrom('2026-11-01', '2026-11-26') }),
  fc.record({ field: fc.constant('tag' as const), of: fc.constantFrom('Kälte', 'Messe'), value: fc.boolean() }),
);
const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: FIELD },
  {
    weight: 1,
    arbitrary: fc.record({
      field: fc.constant('same' as const),
      of: fc.constantFrom(...PEOPLE),
      value: fc.boolean(),
    }),
  },
);

const WHAT: fc.Arbitrary<What> = fc.oneof(
  fc.record({
    kind: fc.constant('contact' as const),
    way: fc.constantFrom('call' as const, 'like' as const, 'note' as const),
    text: fc.option(fc.string({ maxLength: 8 })),
  }),
  fc.record({ kind: fc.constant('change' as const), change: CHANGE }),
  fc.record({ kind: fc.constant('record' as const), changes: fc.array(FIELD, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('undo' as const), act: fc.constantFrom(...ACTS), on: fc.boolean() }),
);

/** Events of a few people from two devices, each with its own id and clock. */
export const EVENTS: fc.Arbitrary<JournalEvent[]> = fc
  .array(
    fc.record({
      person: fc.constantFrom(...PEOPLE),
      act: fc.constantFrom(...ACTS),
      what: WHAT,
      source: fc.constantFrom('manual' as const, 'import' as const, 'handover' as const),
      by: fc.constantFrom('Anna Weber', 'Bernd Arnold', null),
      happened: TIME,
      noted: TIME,
      device: fc.constantFrom('one', 'two'),
      now: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 30 },
  )
  .map((drafts) =>
    drafts.map(({ now, by, ...draft }, index) =>
      anEvent({ ...draft, ...(by !== null && { by }), id: `event-${index}`, clock: tick(null, now, draft.device) }),
    ),
  );

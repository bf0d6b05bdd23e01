import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeClock } from '../../tests/support/clock.ts';
import { createReadingSchedule } from './reading-schedule.ts';
import { CAP, LONGEST, QUIET, SHORTEST } from './when-to-read.ts';

type Told = 'asked' | 'went' | 'changed' | 'scrolled';
type End = 'settled' | 'unsettled';

/** A page that is read as the schedule says; each reading takes a while and ends as it is told to. */
function setUp(ends: () => { after: number; end: End } = () => ({ after: 5, end: 'settled' })) {
  const clock = fakeClock();
  const begun: number[] = [];
  const ended: number[] = [];
  const overlapping: number[] = [];
  let current = 0;
  let isReading = false;
  const schedule = createReadingSchedule(clock, () => {
    if (isReading) overlapping.push(clock.now());
    begun.push(clock.now());
    isReading = true;
    const mine = ++current;
    const { after, end } = ends();
    clock.set(() => {
      // Nobody waits for a reading that another has taken the place of.
      if (mine !== current) return;
      isReading = false;
      ended.push(clock.now());
      schedule.tell(end);
    }, after);
  });
  const tell = (signal: Told) => {
    if (signal === 'asked' || signal === 'went') {
      current += 1;
      isReading = false;
    }
    schedule.tell(signal);
  };
  return { clock, schedule, tell, begun, ended, overlapping };
}

test('asked, it reads at once, and then there is no timer', () => {
  const { clock, tell, begun } = setUp();
  tell('asked');
  expect(begun).toEqual([0]);
  clock.pass(10);
  expect(clock.count).toBe(0);
});

test('a new page is read once it rests', () => {
  const { clock, tell, begun } = setUp();
  tell('went');
  clock.pass(150);
  tell('changed');
  clock.pass(QUIET - 1);
  expect(begun).toEqual([]);
  clock.pass(1);
  expect(begun).toEqual([150 + QUIET]);
});

test('a page that never rests is read after the cap, and then less and less often', () => {
  const { clock, tell, begun } = setUp();
  tell('went');
  for (let i = 0; i < 3_600; i += 1) {
    tell('changed');
    clock.pass(50);
  }
  const gaps = begun.map((at, index) => at - (begun[index - 1] ?? 0));
  expect(gaps[0]).toBe(CAP);
  expect(begun.length).toBeLessThan(15);
  expect(gaps.at(-1)).toBeGreaterThanOrEqual(LONGEST / 2);
});

test('a section that comes while the page is read is read next', () => {
  const { clock, tell, begun, ended } = setUp(() => ({ after: 100, end: 'settled' }));
  tell('asked');
  clock.pass(50);
  tell('changed');
  clock.pass(10_000);
  expect(begun).toEqual([0, (ended[0] ?? 0) + 2 * SHORTEST]);
});

test('scrolling makes the wait short again', () => {
  const { clock, tell, begun } = setUp();
  for (let i = 0; i < 6; i += 1) {
    tell('changed');
    clock.pass(LONGEST - 1);
  }
  tell('changed');
  const before = begun.length;
  tell('scrolled');
  clock.pass(SHORTEST + QUIET);
  expect(begun.length).toBe(before + 1);
});

test('a page that is still being put together is tried again until the cap, then left alone', () => {
  const { clock, tell, schedule, begun } = setUp(() => ({ after: 5, end: 'unsettled' }));
  tell('asked');
  clock.pass(1_000);
  expect(schedule.hasBenefitOfDoubt()).toBe(true);
  clock.pass(1_500);
  expect(schedule.hasBenefitOfDoubt()).toBe(false);
  clock.pass(60_000);
  expect(begun.length).toBeGreaterThan(4);
  expect(begun.length).toBeLessThan(12);
  expect(begun.at(-1)).toBeGreaterThan(CAP - 2_000);
  expect(clock.count).toBe(0);
});

const story = fc.array(
  fc.record({
    signal: fc.constantFrom<Told>('asked', 'went', 'changed', 'changed', 'changed', 'scrolled'),
    before: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40_000 })),
  }),
  { maxLength: 60 },
);
const endings = fc.infiniteStream(
  fc.record({
    after: fc.integer({ min: 0, max: 3_000 }),
    end: fc.constantFrom<End>('settled', 'settled', 'unsettled'),
  }),
);

test('whatever happens: nothing is missed, nothing is read without a reason, and in the end no timer runs', () => {
  fc.assert(
    fc.property(story, endings, (told, stream) => {
      const { clock, tell, begun, overlapping } = setUp(() => stream.next().value);
      let changedAt = Number.NEGATIVE_INFINITY;
      for (const { signal, before } of told) {
        clock.pass(before);
        if (signal !== 'scrolled') changedAt = clock.now();
        tell(signal);
      }
      // Everything that changed is seen by a reading that began later.
      clock.pass(LONGEST + CAP + 3_000);
      if (changedAt > Number.NEGATIVE_INFINITY) expect(begun.at(-1)).toBeGreaterThanOrEqual(changedAt);
      // At rest: neither a timer nor a reading.
      clock.pass(10 * CAP);
      const readings = begun.length;
      expect(clock.count).toBe(0);
      clock.pass(10 * LONGEST);
      expect(begun.length).toBe(readings);
      // Two readings overlap only where the second was asked for, or is of another page.
      expect(overlapping).toEqual([]);
    }),
    { numRuns: 300, seed: 20261125 },
  );
});

test('stopped in the middle, it leaves no timer behind', () => {
  const { clock, schedule, tell, begun } = setUp();
  tell('went');
  tell('changed');
  schedule.stop();
  expect(clock.count).toBe(0);
  clock.pass(60_000);
  expect(begun).toEqual([]);
});

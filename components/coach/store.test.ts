import { expect, test, vi } from 'vitest';
import type { Look } from '../../lib/messages/view.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { fakeClock } from '../../tests/support/clock.ts';
import {
  fakeFinding,
  fakeLook,
  fakeOther,
  fakeRefusal,
  fakeReport,
  MIRIAM,
  TOBIAS,
} from '../../tests/support/coach/looks.ts';
import { fakeLink } from '../../tests/support/coach/shell.ts';
import { createCoachStore, openFinding } from './store.ts';
import { CAP, QUIET } from './when-to-read.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp(over = {}) {
  const shell = fakeLink(over);
  const clock = fakeClock();
  const store = createCoachStore(shell.link, clock);
  store.getState().read();
  return { ...shell, clock, store, now: () => store.getState() };
}

async function shown() {
  const at = setUp();
  at.readings[0]?.answer(fakeLook());
  await settled();
  return at;
}

test('shows what was read', async () => {
  const { now } = await shown();
  expect(now().look?.person?.name).toBe('Miriam Hofstetter');
  expect(now().reading).toBe(false);
});

test('blanks at once when the page becomes another person’s', async () => {
  const at = await shown();
  at.now().answer('LI-08', ['Brauereien', '']);
  at.goTo(TOBIAS);
  expect(at.now().look).toBeNull();
  expect(at.now().drafts).toEqual({});
  expect(at.now().open).toBeUndefined();
  expect(at.link.saveAnswers).toHaveBeenCalledWith('linkedin:miriam-hofstetter', 'LI-08', ['Brauereien', '']);
});

test('blanks at once when the name leaves the page before the address changes', async () => {
  const at = setUp();
  at.showNames('Miriam Hofstetter');
  at.readings[0]?.answer(fakeLook());
  await settled();
  at.showNames('Miriam Hofstetter', 'Tobias Wendland');
  expect(at.now().look).not.toBeNull();
  at.showNames('Tobias Wendland');
  expect(at.now().look).toBeNull();
  at.clock.pass(QUIET);
  expect(at.readings).toHaveLength(2);
});

test('a name that the page never showed is not missed', async () => {
  const at = await shown();
  at.showNames('Tobias Wendland');
  expect(at.now().look).not.toBeNull();
});

test('drops an answer that comes late, after the page went elsewhere', async () => {
  const at = setUp();
  at.goTo(TOBIAS);
  at.readings[0]?.answer(fakeLook());
  await settled();
  expect(at.now().look).toBeNull();
  at.clock.pass(QUIET);
  at.readings[1]?.answer(fakeOther());
  await settled();
  expect(at.now().look?.person?.name).toBe('Tobias Wendland');
});

test('drops an answer about another page even if nobody said that the page changed, and reads again', async () => {
  const at = setUp();
  at.slipTo(TOBIAS);
  at.readings[0]?.answer(fakeLook());
  await settled();
  expect(at.now().look).toBeNull();
  at.clock.pass(1_000);
  at.readings[1]?.answer(fakeOther());
  await settled();
  expect(at.now().look?.person?.name).toBe('Tobias Wendland');
});

/** Answers every reading of the next seconds. */
async function answerAll(at: ReturnType<typeof setUp>, look: Look, seconds: number) {
  for (let i = 0; i < seconds * 10; i += 1) {
    at.readings.at(-1)?.answer(look);
    await settled();
    at.clock.pass(100);
  }
}

test('a page that is still being put together is not called so at once, is tried again, and then said to be', async () => {
  const at = setUp();
  const changing = fakeRefusal('changing');
  await answerAll(at, changing, 1);
  expect(at.now().look).toBeNull();
  expect(at.readings.length).toBeGreaterThan(2);
  await answerAll(at, changing, 2);
  expect(at.now().look?.refusal?.code).toBe('changing');
  await answerAll(at, changing, CAP / 1_000);
  const tried = at.readings.length;
  at.clock.pass(60_000);
  expect(at.readings).toHaveLength(tried);
});

test('where the right page never comes, it says so in the end', async () => {
  const at = setUp();
  at.slipTo(TOBIAS);
  await answerAll(at, fakeLook(), 3);
  expect(at.now().failure).toBe('page-moved');
});

test('what the user writes is known at once, and outranks an older reading', async () => {
  const at = await shown();
  at.now().read();
  at.write({ network: 'linkedin', text: '', editor: 'comment', length: 12, limit: 1_250 });
  expect(at.now().draft?.length).toBe(12);
  at.readings[1]?.answer(
    fakeLook({ draft: { network: 'linkedin', text: '', editor: 'comment', length: 11, limit: 1_250 } }),
  );
  await settled();
  expect(at.now().draft?.length).toBe(12);
  at.now().read();
  at.readings[2]?.answer(fakeLook());
  await settled();
  expect(at.now().draft).toBeNull();
});

test('an older reading never replaces a newer one', async () => {
  const at = setUp();
  at.now().read();
  at.readings[1]?.answer(fakeLook({ readAt: 'new' }));
  await settled();
  at.readings[0]?.answer(fakeLook({ readAt: 'old' }));
  await settled();
  expect(at.now().look?.readAt).toBe('new');
});

test('a page of the same person keeps what is shown until the new reading is there', async () => {
  const at = await shown();
  at.goTo(`${MIRIAM}details/skills/`);
  expect(at.now().look).not.toBeNull();
  at.clock.pass(QUIET);
  at.readings[1]?.answer(fakeLook({ address: `${MIRIAM}details/skills/` }));
  await settled();
  expect(at.now().look?.address).toBe(`${MIRIAM}details/skills/`);
});

test('a page that changes all the time is read again only now and then', async () => {
  const at = await shown();
  for (let i = 0; i < 20; i += 1) at.change();
  expect(at.readings).toHaveLength(1);
  at.clock.pass(CAP);
  expect(at.readings).toHaveLength(2);
});

test('a failure says its code and keeps what was shown', async () => {
  const at = await shown();
  at.now().read();
  at.readings[1]?.fail(new TypeError('gone'));
  await settled();
  expect(at.now().failure).toBe('TypeError');
  expect(at.now().look).not.toBeNull();
});

test('a page that went while it was read is tried again before anything is said', async () => {
  const at = setUp();
  at.readings[0]?.fail(new Failure('internal'));
  await settled();
  expect(at.now()).toMatchObject({ failure: null, reading: true });
  at.clock.pass(1_000);
  at.readings[1]?.answer(fakeLook());
  await settled();
  expect(at.now().look?.person?.name).toBe('Miriam Hofstetter');
});

test('a fault that stays is said in the end, and not tried for ever', async () => {
  const at = setUp();
  for (let second = 0; second < 12; second += 1) {
    for (const reading of at.readings) reading.fail(new Failure('internal'));
    await settled();
    at.clock.pass(1_000);
  }
  for (const reading of at.readings) reading.fail(new Failure('internal'));
  await settled();
  expect(at.now()).toMatchObject({ failure: 'internal', reading: false });
  const tried = at.readings.length;
  expect(tried).toBeGreaterThan(3);
  at.clock.pass(60_000);
  expect(at.readings).toHaveLength(tried);
});

test('the first step stands open, the user’s choice outranks it, a vanished choice does not', async () => {
  const at = await shown();
  expect(openFinding(at.now())).toBe('LI-08');
  at.now().toggle('LI-13');
  expect(openFinding(at.now())).toBe('LI-13');
  at.now().toggle('LI-13');
  expect(openFinding(at.now())).toBeNull();
  at.now().toggle('LI-13');
  at.now().read();
  at.readings[1]?.answer(fakeLook({ report: fakeReport({ fixes: [fakeFinding()] }) }));
  await settled();
  expect(openFinding(at.now())).toBe('LI-08');
});

test('a new report does not move the finding that is being worked on', async () => {
  const at = await shown();
  at.now().hold('LI-08');
  at.now().read();
  const after = fakeReport({ fixes: [fakeFinding({ id: 'LI-20' }), fakeFinding({ id: 'LI-13' })] });
  at.readings[1]?.answer(fakeLook({ report: after }));
  await settled();
  expect(at.now().look?.report?.fixes.map(({ id }) => id)).toEqual(['LI-08', 'LI-13']);
  expect(at.now().look?.report?.more.map(({ id }) => id)).toEqual(['LI-20']);
  at.now().hold(null);
  at.now().read();
  at.readings[2]?.answer(fakeLook({ report: after }));
  await settled();
  expect(at.now().look?.report?.fixes.map(({ id }) => id)).toEqual(['LI-20', 'LI-13']);
});

test('saves after a pause, the newest answers only, and tries again until it is acknowledged', async () => {
  const saveAnswers = vi.fn(async () => {}).mockRejectedValueOnce(new Error('stopped'));
  const at = setUp({ saveAnswers });
  at.readings[0]?.answer(fakeLook());
  await settled();
  at.now().answer('LI-08', ['B', '']);
  at.now().answer('LI-08', ['Br', '']);
  expect(saveAnswers).not.toHaveBeenCalled();
  at.clock.pass(1_000);
  await settled();
  expect(at.now().saving).toBe('retrying');
  at.clock.pass(1_000);
  await settled();
  expect(at.now().saving).toBe('saved');
  expect(saveAnswers.mock.calls).toEqual(Array(2).fill(['linkedin:miriam-hofstetter', 'LI-08', ['Br', '']]));
});

test('after stopping, a late answer changes nothing', async () => {
  const at = setUp();
  at.now().stop();
  at.readings[0]?.answer(fakeLook());
  await settled();
  expect(at.now().look).toBeNull();
});

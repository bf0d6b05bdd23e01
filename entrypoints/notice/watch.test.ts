import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { SeenAction } from '../../lib/domain/journal/noticed-action.ts';
import { newId } from '../../lib/messages/uuid.ts';
import type { ActionReader, Attempt } from '../../lib/sites/action-reader.ts';
import { linkedinClues } from '../../lib/sites/linkedin/actions/clues.ts';
import { fakeClock } from '../../tests/support/clock.ts';
import { createWatch } from './watch.ts';

/** A page with one button, and a reader that does what the test says. */
function watchOver(attempt: () => Partial<Attempt> | null) {
  const { window } = new JSDOM('<button>x</button>', { url: 'https://www.linkedin.com/feed/' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const clock = fakeClock();
  const told: SeenAction[] = [];
  const reader: ActionReader = {
    kind: 'like',
    hold: 1_000,
    attempt: () => {
      const found = attempt();
      return found && { subject: 'a', marks: () => ({ name: 'Ada' }), stands: () => true, ...found };
    },
  };
  const watch = createWatch({
    document: window.document,
    network: 'linkedin',
    readers: [reader],
    roots: () => [window.document],
    tell: (action) => told.push(action),
    timers: clock,
    now: () => Date.parse('2026-11-25T08:00:00Z'),
    newId,
  });
  const button = window.document.querySelector('button') as HTMLButtonElement;
  return {
    told,
    window,
    clock,
    press: () => watch.see({ type: 'click', path: [button, window.document] }, linkedinClues(), ['like']),
    /** The page changes, and time passes. */
    async change(milliseconds: number) {
      button.textContent = String(Math.random());
      for (let passed = 0; passed < milliseconds; passed += 10) {
        await new Promise(setImmediate);
        clock.pass(10);
      }
    },
  };
}

test('what the page shows, and keeps showing, is told with time and id', async () => {
  const { told, press, change, clock } = watchOver(() => ({}));
  press();
  await change(2_000);
  expect(told).toEqual([
    {
      id: expect.stringMatching(/^\S{13}-7/),
      kind: 'like',
      network: 'linkedin',
      at: '2026-11-25T08:00:00.000Z',
      name: 'Ada',
    },
  ]);
  expect(clock.count).toBe(0);
});

test('what the page never shows is dropped after a while', async () => {
  const { told, press, change, clock } = watchOver(() => ({ stands: () => false }));
  press();
  await change(7_000);
  expect(clock.count).toBe(1);
  await change(2_000);
  expect(clock.count).toBe(0);
  expect(told).toEqual([]);
});

test('what is out of sight at the end was not taken back', async () => {
  let answer: boolean | null = true;
  const { told, press, change } = watchOver(() => ({ stands: () => answer }));
  press();
  await change(500);
  answer = null;
  await change(2_000);
  expect(told).toHaveLength(1);
});

test('an attempt that is called off before the page shows it is dropped, not later', async () => {
  let stands = false;
  const { told, press, change } = watchOver(() => ({ stands: () => stands, isOff: () => true }));
  press();
  press();
  stands = true;
  await change(2_000);
  expect(told).toHaveLength(1);
});

test('a page that breaks the readers is left alone without a word', async () => {
  const broken = () => {
    throw new Error('clobbered');
  };
  const { told, press, change } = watchOver(broken);
  expect(press).not.toThrow();
  const other = watchOver(() => ({ stands: broken, marks: broken, isOff: broken }));
  other.press();
  other.press();
  await other.change(9_000);
  await change(100);
  expect([told, other.told]).toEqual([[], []]);
});

test('a press begins nothing where the page goes elsewhere before it shows anything', async () => {
  const { told, press, change, window } = watchOver(() => ({}));
  press();
  window.history.pushState(null, '', '/in/somebody/');
  await change(3_000);
  expect(told).toEqual([]);
});

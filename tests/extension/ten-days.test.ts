import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
import { type ChromiumRig, inWorker } from '../bench/worker.ts';
import { withOtherPages } from '../samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../samples/other-pages-words.ts';
import { startChromium } from '../support/browser/chromium.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BUILD } from '../support/build/output.ts';
import { sampleNarrative } from '../support/narrative/samples.ts';
import { takeNarrative } from '../support/narrative/take.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const FEED = 'https://www.linkedin.com/feed/';
const DAYS = 10;
const DAY = 86_400_000;

/** What somebody makes of the idea of each day, in turns. */
const MARKS = ['used', 'later', 'never'] as const;

let rig: ChromiumRig;
let call: Call;

beforeAll(async () => {
  rig = await startChromium(withOtherPages('de', OTHER_PAGES_WORDS.de, sampleSite({ prefer: ['sdui-home-de'] })), {
    extension: BUILD.chromium,
  });
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'], role: 'sales' });
  call = await speakerOn(await rig.extensionPage('dashboard.html'));
  await takeNarrative(call, sampleNarrative('machine-builder'));
});
afterAll(() => rig?.close());

/** Sets the clock of the background so many days ahead, as long as it runs. */
const moveClock = (days: number): Promise<void> =>
  inWorker(
    rig,
    (shift: number) => {
      const own = globalThis as unknown as { Date: DateConstructor; FirstDate?: DateConstructor };
      own.FirstDate ??= own.Date;
      const First = own.FirstDate;
      const now = () => First.now() + shift;
      own.Date = new Proxy(First, {
        construct: (_target, given) => (given.length === 0 ? new First(now()) : Reflect.construct(First, given)),
        get: (_target, key) => (key === 'now' ? now : Reflect.get(First, key)),
      });
    },
    days * DAY,
  );

/** Opens the coach beside the same feed, looks at the idea that stands open, and marks it. @returns its title */
async function look(mark: (typeof MARKS)[number] | null): Promise<string> {
  const page = await rig.visit(FEED);
  const coach = await openCoach(rig, page, 'in-page', t);
  await coach.click('button', t('room.idea'));
  await coach.waitFor(t('idea.questions'));
  const title = await coach.run((roots) => roots[0]?.querySelector('#idea-title')?.textContent ?? '');
  if (mark) {
    await coach.click('button', t(`idea.${mark}`));
    await coach.waitFor(t('idea.undo'));
  }
  await page.close();
  return title;
}

test('beside the same feed, ten days bring ten ideas, whatever became of the ones before', async () => {
  const titles: string[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    await moveClock(day);
    titles.push(await look(MARKS[day % MARKS.length] ?? 'used'));
  }
  expect(new Set(titles).size, titles.join('\n')).toBe(DAYS);
  const kept = await call('listIdeas', {});
  expect(kept.map(({ card }) => card.title).reverse()).toEqual(titles);
  expect(new Set(kept.map(({ at }) => at.slice(0, 10))).size).toBe(DAYS);
  await moveClock(DAYS);
  expect(titles).not.toContain(await look(null));
});

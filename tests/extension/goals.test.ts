import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { halfYear } from '../support/journal/half-year.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const TODAY = new Date().toISOString().slice(0, 10);

describe.each(BROWSERS)('own activity beside the three goals, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let call: Call;
  let room: Surface;

  const counts = (lane: 'branding' | 'sales' | 'hr') =>
    room.run(
      (roots, id) =>
        [...(roots[0]?.querySelectorAll(`[aria-labelledby=${id}] path`) ?? [])].map(
          (path) => (path.getAttribute('d')?.match(/M/g) ?? []).length,
        ),
      `goal-${lane}`,
    );

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'beside', networks: [], role: 'sales' });
    page = await rig.extensionPage('dashboard.html#journal');
    room = pageSurface(page);
    call = await speakerOn(page);
  });
  afterAll(() => rig?.close());

  test('without anything noted there is nothing to compare, and it is said when there will be', async () => {
    await room.waitFor(t('goals.title.open'));
    await room.waitFor(t('goals.key.open'));
  });

  test('half a year fills the plots of each goal while the room stands open', async () => {
    await call('restoreLines', { events: halfYear(TODAY, ['Unterlagen erhalten']), erasures: [] });
    await room.waitFor(t('goals.key'));
    for (const lane of ['branding', 'sales', 'hr'] as const) {
      const weeks = await counts(lane);
      expect(weeks).toHaveLength(13);
      expect(weeks.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
    }
  });

  test('a call is in the running week, and gone again once it is struck', async () => {
    const before = await counts('sales');
    await call('logEvent', {
      act: newId(),
      who: { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' },
      line: '/anruf will ein Angebot',
    });
    await room.waitFor('will ein Angebot');
    await expect.poll(() => counts('sales'), { timeout: 10_000 }).toEqual(before.with(-1, (before.at(-1) ?? 0) + 1));
    await room.click('button', `/^${t('journal.way.call')}.*streichen$/`);
    await expect.poll(() => counts('sales'), { timeout: 10_000 }).toEqual(before);
  });

  test('the table opens by the keyboard and says the same as the plot', async () => {
    await room.run((roots) => roots[0]?.querySelector<HTMLElement>('.goal-fold summary')?.focus());
    await room.press('Enter');
    await room.waitFor(t('goals.table.month'));
    const column = await room.run((roots) =>
      [...(roots[0]?.querySelectorAll('.goal-fold table:first-of-type tbody tr') ?? [])].map((row) =>
        Number(row.querySelectorAll('td')[1]?.textContent),
      ),
    );
    expect(column.slice(0, -1)).toEqual(await counts('sales'));
    expect(await violationsOn(room)).toEqual([]);
  });
});

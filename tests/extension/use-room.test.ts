import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inventedExport } from '../samples/export/invented-export.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { keptBy } from '../support/browser/kept.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { pickBytes } from '../support/walk/import.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { writeZip } from '../support/zip/write-zip.ts';

const t = wordsIn('de');
const LARGE = writeZip(inventedExport({ connections: 30_000, messages: 5_000, shares: 3_000 }));

/** Longest time between two frames while the file is read, in milliseconds. */
const WATCH_FRAMES = `(() => {
  let last = performance.now();
  window.longestGap = 0;
  const tick = () => {
    const now = performance.now();
    window.longestGap = Math.max(window.longestGap, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

describe.each(BROWSERS)('how the network was used so far, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let room: Surface;

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'in-page', networks: [], role: 'sales' });
  });
  afterAll(() => rig?.close());
  beforeEach(async () => {
    page = await rig.extensionPage('dashboard.html#use');
    room = pageSurface(page);
    await room.waitFor(t('use.choose'));
  });
  afterEach(() => page?.close());

  test('a large export is read while the page stays responsive, and nothing of it is kept', async () => {
    await page.bringToFront();
    const before = JSON.stringify((await keptBy(rig)).tables);
    await page.evaluate(WATCH_FRAMES);
    await pickBytes(page, 'export.zip', LARGE);
    const text = await room.waitFor(t('use.print'));
    expect(text).toContain('30.000');
    const gap = Number(await page.evaluate('window.longestGap'));
    console.info(`longest gap between two frames: ${Math.round(gap)} ms`);
    expect(gap).toBeLessThan(500);
    expect(JSON.stringify((await keptBy(rig)).tables)).toBe(before);
    expect(await violationsOn(room)).toEqual([]);
  });

  test('reading can be called off', async () => {
    const bytes = writeZip(inventedExport({ connections: 200_000, messages: 5_000, shares: 3_000 }));
    await pickBytes(page, 'export.zip', bytes);
    await room.waitForControl('button', t('use.cancel'));
    await room.click('button', t('use.cancel'));
    await room.waitFor(t('brought.no.stopped'));
  });

  test('an export is taken into the journal as ticked, once, and taken back as a whole', async () => {
    await pickBytes(page, 'export.zip', writeZip(inventedExport({ connections: 400, messages: 50, shares: 20 })));
    await room.waitFor(t('use.print'));
    await room.click('checkbox', t('take.contacts', { count: 400 }));
    await room.click('checkbox', t('take.messages', { count: 50 }));
    const take = async () => {
      await room.click('button', t('take.do'));
      await room.waitForControl('button', t('take.undo'));
      return (await keptBy(rig)).tables;
    };
    const { people = [], events = [] } = await take();
    expect(people).toHaveLength(400);
    await room.click('button', t('take.undo'));
    await room.waitFor(t('take.undone'));
    expect(((await keptBy(rig)).tables.events ?? []).length).toBeGreaterThan(events.length);
    const again = await take();
    expect(again.people).toEqual(people);
  });

  test('the journal is locked into a file by its passphrase', async () => {
    const settings = await rig.extensionPage('dashboard.html#settings');
    const surface = pageSurface(settings);
    await surface.waitFor(t('backup.save'));
    await surface.fill(t('backup.passphrase'), 'vier lose Wörter hier');
    await surface.click('button', t('backup.save'));
    // Deriving a key costs a second on purpose, and far more where other browsers run beside it.
    // What the test before took in is in it.
    await surface.waitFor(/Gesichert: [1-9][\d.]* Zeilen\./, 40);
    await settings.close();
  });

  test('a file that is none is refused in a sentence', async () => {
    await pickBytes(page, 'export.zip', LARGE.slice(0, LARGE.length / 2));
    await room.waitFor(t('brought.no.torn'));
  });
});

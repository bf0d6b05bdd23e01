import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { startChromium } from '../support/browser/chromium.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { BUILD } from '../support/build/output.ts';
import { HALF_YEAR_PEOPLE, halfYear } from '../support/journal/half-year.ts';
import { manyPeople } from '../support/journal/many-people.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { squeezed, textOfPdf } from '../support/pdf/text-of.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const TODAY = new Date().toISOString().slice(0, 10);
const IN_WORDS = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });
const MANY = 300;
const INES = { person: 'linkedin:ines-koller', name: 'Ines Koller' };

describe.each(BROWSERS)('the journal of half a year, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let call: Call;
  let room: Surface;

  const open = async () => {
    await page?.close();
    page = await rig.extensionPage('dashboard.html#journal');
    room = pageSurface(page);
    call = await speakerOn(page);
  };
  const printed = async () => textOfPdf(await page.pdf({ format: 'a4', printBackground: false }));
  const goTo = async (address: string, text: string) => {
    await page.evaluate(`location.hash = '${address}'`);
    await room.waitFor(text);
  };

  const expectNone = (all: string, controls: readonly string[]) => {
    for (const control of controls) expect(all).not.toContain(squeezed(control));
  };

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
    await open();
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

  test('what came since the last backup is said once it is much, and leads there', async () => {
    await room.waitFor(/Im Journal stehen \d+ eigene Einträge/);
    await room.click('link', t('backup.due.way'));
    await room.waitFor(t('backup.remind'));
    await room.waitFor(t('backup.never'));
    expect(await page.evaluate('location.hash')).toBe('#settings/backup');
    const isThere = () =>
      room.run(() => {
        const top = document.activeElement?.getBoundingClientRect().top ?? -1;
        return document.activeElement?.classList.contains('fields') === true && top >= 0 && top < innerHeight;
      });
    await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
    await page.evaluate("location.hash = '#journal'");
    await room.click('button', t('backup.due.off'));
    await room.waitFor(t('backup.due.off.said'));
    await open();
    await room.waitFor(t('goals.key'));
    expect(await room.text()).not.toContain(t('backup.due.way'));
  });

  test('on paper everybody stands in the table once, under a heading on each page, without a control', async () => {
    for (const drafts of manyPeople(MANY, (at) => `Person ${at} Berger`)) await call('takeDrafts', { drafts });
    await goTo('#people', t('people.lead', { count: MANY + HALF_YEAR_PEOPLE.length }));
    const pages = await printed();
    const all = pages.join('');
    const names = all.match(/Person\d+Berger/g) ?? [];
    expect(names).toHaveLength(MANY);
    expect(new Set(names).size).toBe(MANY);
    expect(pages.length).toBeGreaterThan(5);
    for (const text of pages) {
      for (const column of ['name', 'role', 'next', 'active'] as const) {
        expect(text).toContain(squeezed(t(`people.column.${column}`)));
      }
    }
    expectNone(all, ['CSV', t('people.search'), t('people.role.all'), t('room.settings')]);
    expect(all).toContain(squeezed(t('people.paper.day', { day: IN_WORDS.format(new Date(TODAY)) })));
  });

  test('on paper a part of the table says whom it shows, and what was searched for', async () => {
    await room.fill(t('people.search'), 'Person 299');
    await room.waitFor(t('people.found', { count: 1 }));
    const all = (await printed()).join('');
    expect(all.match(/Person\d+Berger/g)).toHaveLength(1);
    expect(all).toContain(squeezed(t('people.paper.count', { shown: 1, all: MANY + HALF_YEAR_PEOPLE.length })));
    expect(all).toContain(squeezed(t('people.paper.search', { query: 'Person 299' })));
    await room.fill(t('people.search'), '');
  });

  test('the table is as it was when the printing is over', async () => {
    const rows = () => room.run((roots) => roots[0]?.querySelectorAll('tr[aria-rowindex]').length);
    await expect.poll(rows, { timeout: 10_000 }).toBeLessThan(80);
  });

  test('on paper the journal has steps above what was, with the plots, without a control', async () => {
    await call('logEvent', { act: newId(), who: INES, line: '/aufgabe Rechnung schicken bis 31.12.2099' });
    await goTo('#journal', 'Rechnung schicken');
    await room.waitFor(t('goals.key'));
    const all = (await printed()).join('');
    expect(all).toMatch(/Rechnungschicken.*Unterlagenerhalten/);
    expect(all).toContain(squeezed(t('goals.what.branding')));
    expect(all).toContain(squeezed(t('timeline.some', { count: 50 })));
    expectNone(all, [t('timeline.older'), t('person.entry.strike'), t('step.later'), t('goals.table')]);
  });

  test('on paper of one person the address can be read, and nothing asks to be pressed', async () => {
    await goTo('#people/linkedin%3Aines-koller', t('person.back'));
    const all = (await printed()).join('');
    expect(all).toContain('https://www.linkedin.com/in/ines-koller/');
    expectNone(all, [t('person.back'), t('person.log'), t('people.erase'), t('person.tag.new')]);
  });
});

// Firefox offers no way to look at a page as it would be printed.
test('what is dark on the screen is ink on paper', async () => {
  const rig = await startChromium(sampleSite(), { extension: BUILD.chromium, dark: true });
  try {
    const page = await rig.extensionPage('dashboard.html#journal');
    await page.waitForSelector('h1');
    const ink = () => page.evaluate(`getComputedStyle(document.querySelector('h1')).color`) as Promise<string>;
    const brightness = async () => Math.max(...((await ink()).match(/\d+/g) ?? []).map(Number));
    expect(await brightness()).toBeGreaterThan(200);
    await page.emulateMediaType('print');
    expect(await brightness()).toBeLessThan(60);
  } finally {
    await rig.close();
  }
});

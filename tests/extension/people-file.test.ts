import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
import { CUSTOMER_LIST, longList, PHONE_BOOK } from '../samples/people-files/files.ts';
import { misfitsIn } from '../support/a11y/fit.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { keptBy } from '../support/browser/kept.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { pickBytes } from '../support/walk/import.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { writeZip } from '../support/zip/write-zip.ts';

const t = wordsIn('de');
const THEDA = 'xing:theda_brinkmoeller';
const MANY = 6_000;

describe.each(BROWSERS)('people from a file, in %s', (name, start) => {
  let rig: Rig;
  let page: Page;
  let room: Surface;
  let call: Call;

  const again = async () => {
    await room.click('button', t('bring.again'));
    await room.waitFor(t('bring.drop'));
  };
  const take = async (count: number) => {
    await room.click('button', t('bring.take', { count }));
    await room.waitForControl('button', t('take.undo'));
  };
  const ledger = async () => ((await keptBy(rig)).tables.events ?? []).length;

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'beside', networks: [], role: 'sales' });
    page = await rig.extensionPage('dashboard.html#people');
    room = pageSurface(page);
    call = await speakerOn(page);
    await room.click('link', t('people.from-file'));
    await room.waitFor(t('bring.drop'));
  });
  afterAll(() => rig?.close());

  test('a list of customers is understood, shown, and nothing of it is taken yet', async () => {
    await pickBytes(page, 'kunden.csv', CUSTOMER_LIST);
    const text = await room.waitFor('4 Personen: 4 neu');
    expect(text).toContain('Zeichen: Windows-1252');
    expect(text).toContain(t('bring.left-out', { what: 'Anrede, E-Mail, Telefon, Geburtstag, Firma (2)' }));
    expect(text).toContain('nur einmal: Zeile 5.');
    expect(text).toContain('nicht dabei: Zeile 7.');
    expect(text).toContain('in der Zukunft: Zeile 3.');
    expect(text).toContain('<img src=x> <b>Moor</b>');
    expect(text).toContain('=1+1');
    expect(await room.run((roots) => roots[0]?.querySelectorAll('main img, main b').length)).toBe(0);
    expect(await violationsOn(room)).toEqual([]);
    expect(await ledger()).toBe(0);
  });

  test('it is taken with role and tag, without contact fields, and each fact says where it comes from', async () => {
    await page.select('.for-all select', 'prospect');
    await room.fill(t('bring.tags'), 'Messe');
    await take(4);
    await room.waitFor(/4 Personen: 4 neu. Das steht jetzt im Journal/);
    expect(await violationsOn(room)).toEqual([]);
    const theda = await call('readPerson', { person: THEDA });
    expect(theda).toMatchObject({ role: 'prospect', tags: ['Messe'], company: 'Wiesbrunn Maschinenbau' });
    expect(theda?.facts[0]?.source).toContain('aus der Datei „kunden.csv“');
    expect(theda?.duty).not.toBeNull();
    expect(JSON.stringify((await keptBy(rig)).tables)).not.toMatch(/wiesbrunn\.example|040 000000|01\.02\.1980/);
  });

  test('the same file once more changes nothing, is taken back as a whole, and comes back', async () => {
    const before = await ledger();
    await again();
    await pickBytes(page, 'kunden (1).csv', CUSTOMER_LIST);
    await room.waitFor('4 Personen: 4 schon da');
    await page.select('.for-all select', 'prospect');
    await room.fill(t('bring.tags'), 'Messe');
    await take(4);
    expect(await ledger()).toBe(before);
    await room.click('button', t('take.undo'));
    await room.waitFor(t('take.undone'));
    expect((await call('readPerson', { person: THEDA }))?.facts ?? []).toEqual([]);
    await take(4);
    expect((await call('readPerson', { person: THEDA }))?.company).toBe('Wiesbrunn Maschinenbau');
  });

  test('cards of a phone: contact fields only if ticked, and who may be there already', async () => {
    await again();
    await pickBytes(page, 'telefon.vcf', PHONE_BOOK);
    await room.waitFor('3 Personen: 2 neu, 1 vielleicht schon da');
    await room.waitFor(
      'Bleibt weg: eine E-Mail-Adresse, 2 Telefonnummern, ein Geburtstag, eine Anschrift, eine Notiz.',
    );
    await room.click('checkbox', t('bring.contacts'));
    await room.waitFor('Bleibt weg: ein Geburtstag, eine Anschrift, eine Notiz.');
    await take(3);
    const kept = JSON.stringify((await keptBy(rig)).tables);
    expect(kept).toContain('insa@luehrs.example');
    expect(kept).not.toMatch(/Am Deich|Segeln|19800101/);
  });

  test('thousands are taken in slices: stopped, gone on with, whole', async () => {
    await again();
    await pickBytes(page, 'lang.csv', longList(MANY));
    await room.waitFor(t('bring.people', { count: MANY }));
    await room.click('button', t('bring.take', { count: MANY }));
    await room.click('button', t('use.cancel'));
    await room.waitFor(/Angehalten bei \d+ Prozent/);
    await room.click('button', t('take.on'));
    await room.waitFor(/Das steht jetzt im Journal/, 30);
    expect((await keptBy(rig)).tables.people).toHaveLength(MANY + 7);
  });

  test('what can’t be read is refused in a sentence each, and the place for a file stays', async () => {
    await again();
    const refused = [
      ['bombe.zip', writeZip({ 'a.csv': 'x'.repeat(9_000_000) }), 'archive'],
      ['mappe.xlsx', writeZip({ 'xl/workbook.xml': '<x/>' }), 'spreadsheet'],
      ['bild.csv', new Uint8Array([1, 2, 0, 0, 59, 0, 10]), 'other-kind'],
      ['leer.csv', new Uint8Array(), 'empty'],
    ] as const;
    for (const [file, bytes, code] of refused) {
      await pickBytes(page, file, bytes);
      await room.waitFor(t(`brought.no.${code}`));
    }
    await room.waitForControl('button', t('bring.choose'));
  });

  // Firefox offers no way to make the window of one page narrow.
  if (name === 'Chromium') {
    test('columns, preview and result fit a narrow window', async () => {
      await page.setViewport({ width: 320, height: 700 });
      expect(await room.run(misfitsIn)).toEqual([]);
      await pickBytes(page, 'kundinnen-und-kunden-donaudampfschifffahrtsgesellschaft.csv', CUSTOMER_LIST);
      await room.waitFor('4 Personen: 4 schon da');
      expect(await room.run(misfitsIn)).toEqual([]);
    });
  }
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeNarrative } from '../../lib/imports/narrative/write-narrative.ts';
import { sealNarrative } from '../../scripts/narrative/seal-narrative.ts';
import { callScript } from '../support/browser/call-script.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { sampleNarrative } from '../support/narrative/samples.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import type { Answer, Site } from '../support/net/site-server.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const FILES = 'files.example';
const ELSEWHERE = 'elsewhere.example';
const ADDRESS = `https://${FILES}/narrative.yaml`;
const secret = () => crypto.getRandomValues(new Uint8Array(32));

interface Said {
  ok: boolean;
  same: boolean;
  sentence?: string;
  preview?: { id: string; narrative: { version: number } };
}

describe.each(BROWSERS)('a narrative from an address, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  /** What lies at the address now. */
  let lying: Answer | null = null;
  const key = secret();
  const call = (name: string, input: object) =>
    page.evaluate(`surface.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`) as Promise<unknown>;
  const check = () => call('checkNarrativeAddress', {}) as Promise<Said>;
  const connect = (address: string) => call('saveSettings', { change: { narrativeAddress: address } });
  const visits = (host: string) => rig.site.visits.filter(({ url }) => new URL(url).host === host);
  const put = async (version: number, signedWith: Uint8Array, more: Partial<Answer> = {}) => {
    const narrative = await sealNarrative({ ...sampleNarrative('staffing'), version }, signedWith);
    lying = { body: writeNarrative(narrative, 'yaml'), headers: { 'content-type': 'text/yaml' }, ...more };
  };
  const inForce = async () =>
    ((await call('loadNarrative', {})) as { current: { narrative: { version: number } } | null }).current?.narrative
      .version ?? null;

  beforeAll(async () => {
    const networks = sampleSite();
    const site: Site = (url) => {
      if (url.host === FILES) return url.pathname === '/narrative.yaml' ? lying : null;
      return url.host === ELSEWHERE ? { body: 'form: 1' } : networks(url);
    };
    rig = await start(site, { hosts: [FILES, ELSEWHERE] });
    page = await rig.extensionPage('dashboard.html');
    await page.evaluate(await callScript());
    await call('saveSettings', { change: { language: 'de' } });
  });
  afterAll(() => rig?.close());

  test('asks nobody as long as it is off, nor without the grant', async () => {
    await put(5, key);
    expect((await check()).ok).toBe(false);
    await connect(ADDRESS);
    expect(await check()).toMatchObject({ ok: false, sentence: expect.stringContaining(FILES) });
    await connect('');
    expect(visits(FILES)).toEqual([]);
  });

  test('gets the file after a click and the grant for that one origin, shows it, takes it by a second step', async () => {
    await rig.allowRequests([FILES]);
    const own = await rig.extensionPage('dashboard.html#narrative');
    const room = pageSurface(own);
    await room.fill(t('address.field'), ADDRESS);
    await room.click('button', t('address.connect'));
    await room.waitFor(t('narrative.file.look'));
    expect(await inForce()).toBeNull();
    // The key is seen for the first time, and has to be found right before the file can be taken.
    await room.click('checkbox', t('narrative.key.fine'));
    await room.click('button', t('narrative.file.take'));
    await room.waitFor(t('narrative.taken'));
    expect(await inForce()).toBe(5);
    await own.close();
  });

  test('refuses a file with another key, and what is no narrative; the old one stays', async () => {
    await put(6, secret());
    expect(await check()).toEqual({ ok: false, same: false, sentence: expect.stringMatching(/^\p{Lu}.*\.$/u) });
    lying = { body: '<!doctype html><title>Sign in</title>' };
    expect((await check()).ok).toBe(false);
    lying = { body: 'x'.repeat(2_500_000) };
    expect((await check()).ok).toBe(false);
    lying = null;
    expect((await check()).ok).toBe(false);
    expect(await inForce()).toBe(5);
  });

  test('goes nowhere else when it is sent on', async () => {
    lying = { status: 302, headers: { location: `https://${ELSEWHERE}/narrative.yaml` }, body: '' };
    expect((await check()).ok).toBe(false);
    expect(visits(ELSEWHERE)).toEqual([]);
    expect(await inForce()).toBe(5);
  });

  test('after the grant is taken back, asks nobody any more', async () => {
    await put(7, key);
    await rig.revoke(FILES);
    const before = visits(FILES).length;
    expect(await check()).toMatchObject({ ok: false, sentence: expect.stringContaining(FILES) });
    expect(visits(FILES)).toHaveLength(before);
    expect(await inForce()).toBe(5);
  });
});

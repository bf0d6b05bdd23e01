import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeNarrative } from '../../lib/imports/narrative/write-narrative.ts';
import { sealNarrative } from '../../scripts/narrative/seal-narrative.ts';
import { callScript } from '../support/browser/call-script.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { SAMPLE_NAMES, sampleNarrative } from '../support/narrative/samples.ts';
import { sampleSite } from '../support/net/sample-site.ts';

const secret = () => crypto.getRandomValues(new Uint8Array(32));

describe.each(BROWSERS)('a narrative, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  const call = (name: string, input: object) =>
    page.evaluate(`surface.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`) as Promise<unknown>;
  const look = async (text: string) =>
    (await call('previewNarrative', { text })) as { ok: boolean; sentence?: string; preview?: { id: string } };

  beforeAll(async () => {
    rig = await start(sampleSite());
    page = await rig.extensionPage('dashboard.html');
    await page.evaluate(await callScript());
  });
  afterAll(() => rig?.close());

  test.each(SAMPLE_NAMES)('the sample "%s" can be opened from the extension itself', async (name) => {
    const text = (await page.evaluate(`fetch('/narratives/${name}.yaml').then((file) => file.text())`)) as string;
    expect(await look(text)).toMatchObject({
      ok: true,
      preview: { narrative: { id: sampleNarrative(name).id }, findings: [] },
    });
  });

  test('is verified and taken with its key; another key and a bomb are refused in words', async () => {
    const key = secret();
    const signed = await sealNarrative(sampleNarrative('staffing'), key);
    const shown = await look(writeNarrative(signed, 'json'));
    expect(shown).toMatchObject({ ok: true, preview: { newFingerprint: expect.stringMatching(/^[0-9A-F]{4} /) } });
    await call('acceptNarrative', { preview: shown.preview?.id ?? '' });
    const before = await call('loadNarrative', {});
    expect(before).toMatchObject({ current: { narrative: { version: 4 } } });

    const stranger = await sealNarrative({ ...sampleNarrative('staffing'), version: 5 }, secret());
    for (const bad of [writeNarrative(stranger, 'yaml'), '- '.repeat(200_000), '['.repeat(500_000), 'form: &a [*a]']) {
      expect(await look(bad)).toEqual({ ok: false, sentence: expect.stringMatching(/^\p{Lu}.*\.$/u) });
    }
    expect(await call('loadNarrative', {})).toEqual(before);
  });
});

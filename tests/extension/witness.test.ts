import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../support/browser/chromium.ts';
import { pause } from '../support/browser/until.ts';
import { carelessExtension } from '../support/hostile/careless.ts';
import { lookAround, probeFrom, testimonyOf, wordsFound } from '../support/hostile/examine.ts';
import { hostileSite } from '../support/hostile/hostile-site.ts';

/** The witness must be able to find something: here it faces an extension that hides nothing. */
const site = hostileSite((url) =>
  url.pathname === '/in/a/' ? { body: '<!doctype html><html><head></head><body><p>Own words</p></body></html>' } : null,
);
let rig: Awaited<ReturnType<typeof startChromium>>;

beforeAll(async () => {
  rig = await startChromium(site, { extension: carelessExtension() });
});
afterAll(() => rig?.close());

test('a careless extension is found out in every way', async () => {
  const page = await rig.visit('https://www.linkedin.com/in/a/');
  await pause(300);
  await page.mouse.click(1180, 70);
  await page.keyboard.type('zyqx');
  const { added, events, said } = await testimonyOf(page);

  expect(added.join(), 'the element it puts there').toContain('id="werkstolz"');
  expect(JSON.stringify([events, said]), 'the message that carries its id').toContain(rig.extensionId);
  expect(events.map(({ carried }) => carried).join(' '), 'what is typed').toMatch(/key=z .*key=y .*key=q .*key=x/s);
  expect(await wordsFound(page, ['Careless'])).toContain('find Careless');
  expect(await lookAround(page)).toContain('werkstolz');

  const outcomes = await probeFrom(page, [`${rig.origin}page.js`, `chrome-extension://${'a'.repeat(32)}/page.js`]);
  const here = outcomes.filter(({ url }) => url.startsWith(rig.origin)).map(({ outcome }) => outcome);
  const nowhere = outcomes.filter(({ url }) => !url.startsWith(rig.origin)).map(({ outcome }) => outcome);
  expect(here, 'the packaged file').not.toEqual(nowhere);
  expect(rig.strayRequests(), 'the request it sends').toEqual(['https://www.linkedin.com/secret']);
});

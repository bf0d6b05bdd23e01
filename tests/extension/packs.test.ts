import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROFILE } from '../../lib/sites/linkedin/profile/locators.ts';
import { BUILT_IN } from '../../lib/sites/pack/pack.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { BUILD } from '../support/build/output.ts';
import { buildWithKey } from '../support/build/with-key.ts';
import type { Site } from '../support/net/site-server.ts';
import { createSigner, payloadOf } from '../support/pack.ts';
import { sduiCard, sduiPage } from '../support/profile-page.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const ADDRESS = 'https://www.linkedin.com/in/jonna-ahrens/';
const ABOUT = 'Brücken, die der Sturm nicht fragt.';

/** The site renamed the card with the person's own text, and its heading. */
const site: Site = ({ href }) =>
  href === ADDRESS
    ? {
        body: sduiPage({
          head: `<a href="${ADDRESS}edit/intro/">Bearbeiten</a>`,
          sections: sduiCard(
            'PersonalStory',
            'Steckbrief',
            `<p><span data-testid="expandable-text-box">${ABOUT}</span></p>`,
          ),
        }),
      }
    : null;

const repair = (changes: object = {}) =>
  payloadOf({
    tables: { 'linkedin/profile': { cardSuffixes: [['PersonalStory', 'about'], ...PROFILE.cardSuffixes] } },
    ...changes,
  });

const folder = mkdtempSync(join(tmpdir(), 'werkstolz-packs-'));
const fileOf = (text: string): string => {
  const path = join(folder, 'reading-rules.json');
  writeFileSync(path, text);
  return path;
};

const BUILT_IN_LINE = new RegExp(`(?:Fassung|version) ${BUILT_IN.version} `);

/** The date of the pack, as the sidebar says it. */
const DAY = { de: '3. Dezember 2026', en: 'December 3, 2026' } as const;

const [, startChromium] = BROWSERS[0] ?? [];
const signer = await createSigner();
const stranger = await createSigner();

/** Chooses a file in the settings, by the browser's own dialog. */
async function choose(page: Page, text: string, button: string): Promise<Surface> {
  const settings = pageSurface(page);
  await page.bringToFront();
  // What is in place comes a moment later and moves the button.
  await settings.waitFor(BUILT_IN_LINE);
  const [dialog] = await Promise.all([page.waitForFileChooser(), settings.click('button', button)]);
  await dialog.accept([fileOf(text)]);
  return settings;
}

describe.each(['de', 'en'] as const)('reading rules from a file, in Chromium, in %s', (language) => {
  const t = wordsIn(language);
  let rig: Rig;
  let settings: Page;

  /** Everything that the self-test says of the page, loaded anew. */
  const seen = async (): Promise<string> => {
    const page = await rig.visit(ADDRESS);
    const sidebar = await rig.sidebar(page);
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor('Jonna Ahrens');
    await sidebar.click('button', t('bar.more'));
    await sidebar.click('button', t('menu.sees'));
    await sidebar.waitFor(t('sees.text'));
    const about = `/^${t('section.about')}/`;
    // A part without any field has nothing to open.
    if (await sidebar.find({ kind: 'button', name: about })) await sidebar.click('button', about);
    const text = await sidebar.text();
    await page.close();
    return text;
  };

  beforeAll(async () => {
    if (!startChromium) throw new Error('no Chromium');
    rig = await startChromium(site, { extension: buildWithKey(BUILD.chromium, signer.publicKey) });
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'], language });
    settings = await rig.extensionPage('dashboard.html#settings');
    await pageSurface(settings).waitFor(t('tables.title'));
  });
  afterAll(() => rig?.close());

  const refused = async (text: string, why: 'signature' | 'torn' | 'older' | 'unfit' | 'form') => {
    const page = await choose(settings, text, t('tables.choose'));
    expect(await page.waitFor(t(`tables.said.${why}`))).not.toContain(t('tables.said.installed'));
  };

  test('without it the changed card is not read', async () => {
    expect(await seen()).not.toContain(ABOUT);
  });

  test('a file by somebody else is refused, and so is a damaged one', async () => {
    await refused(await stranger.sign(repair()), 'signature');
    await refused((await signer.sign(repair())).replace('PersonalStory', 'PersonalStorz'), 'signature');
    await refused('{"pack": {', 'torn');
    expect(await seen()).not.toContain(ABOUT);
  });

  test('the repaired reading is there once the signed file is chosen', async () => {
    const page = await choose(settings, await signer.sign(repair({ version: 3 })), t('tables.choose'));
    await page.waitFor(t('tables.said.installed'));
    const text = await seen();
    expect(text).toContain(ABOUT);
    expect(text).toContain(t('tables.used', { date: DAY[language] }));
  });

  test('what is older, made for later or reaches further is refused, and the rules in place stay', async () => {
    const tables = (of: object) => signer.sign(payloadOf({ version: 4, tables: of }));
    await refused(await signer.sign(repair({ version: 2 })), 'older');
    await refused(await signer.sign(repair({ version: 4, form: 2 })), 'form');
    await refused(await signer.sign(repair({ version: 4, permissions: ['tabs'] })), 'torn');
    await refused(await tables({ 'linkedin/profile': { cards: '*' } }), 'unfit');
    await refused(await tables({ 'linkedin/profile': { run: 'main' } }), 'unfit');
    await refused(await tables({ 'linkedin/wallet': { cards: 'main' } }), 'unfit');
    await refused(await tables({ 'linkedin/words/de': { followers: ['<b>x</b>'] } }), 'unfit');
    expect(await seen()).toContain(t('tables.used', { date: DAY[language] }));
  });

  test('removed, the built-in rules count again', async () => {
    await settings.bringToFront();
    const page = pageSurface(settings);
    await page.click('button', t('tables.remove'));
    await page.waitFor(t('tables.said.removed'));
    expect(await seen()).not.toContain(DAY[language]);
  });
});

describe('the build that ships, in Chromium', () => {
  let rig: Rig;

  beforeAll(async () => {
    if (!startChromium) throw new Error('no Chromium');
    rig = await startChromium(site);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
  });
  afterAll(() => rig?.close());

  test('takes no file that is signed with a key of anybody else’s', async () => {
    const t = wordsIn('de');
    const settings = await rig.extensionPage('dashboard.html#settings');
    const page = await choose(settings, await signer.sign(repair()), t('tables.choose'));
    await page.waitFor(t('tables.said.signature'));
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFingerprintFile } from '../../lib/domain/draft/fingerprint-file.ts';
import { fingerprintOf } from '../../lib/domain/draft/measures/fingerprint.ts';
import { actionsSite } from '../samples/actions/site.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { openDrafting } from '../support/walk/drafting.ts';
import { pickBytes } from '../support/walk/import.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const LABEL = 'Beitrag der Werkstatt <b>';
const POST =
  'Seit Montag steht in Halle 2 ein Kran, und keiner weiß, wem er gehört. Der Schlosser hat eine Karte daran gehängt.';
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each(BROWSERS)('posts of colleagues, by their fingerprints, in %s', (_name, start) => {
  let rig: Rig;
  let own: Page;
  let room: Surface;

  beforeAll(async () => {
    rig = await start(actionsSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
    own = await rig.extensionPage('dashboard.html#check');
    room = pageSurface(own);
    await room.click('button', t('prints.title'));
    await room.waitFor(t('prints.count', { n: 0 }));
  });
  afterAll(() => rig?.close());

  test('are loaded from a file; one that is none is refused in a sentence, and what was there stays', async () => {
    await pickBytes(own, 'haus.json', bytes(writeFingerprintFile([{ label: LABEL, hashes: fingerprintOf(POST) }])));
    await room.waitFor(t('prints.count', { n: 1 }));
    await pickBytes(own, 'urlaub.json', bytes('{"form": 1'));
    await room.waitFor(t('prints.said.torn', { file: 'urlaub.json' }));
    await room.waitFor(t('prints.count', { n: 1 }));
    expect(await violationsOn(room)).toEqual([]);
  });

  test('are named beside the composer where a text is like one of them', async () => {
    const { page, sidebar, write } = await openDrafting(rig);
    await write(['start-post'], 'post-editor', POST.replace('Seit Montag', 'Seit gestern'));
    await sidebar.click('button', t('room.draft'));
    await sidebar.waitFor(LABEL);
    await page.close();
  });

  test('are forgotten when they are removed', async () => {
    await own.bringToFront();
    await room.fill(t('check.text'), POST);
    await room.waitFor('Fast wie ein Beitrag aus dem Haus');
    await room.click('button', `${t('prints.remove')}: ${LABEL}`);
    await room.waitFor(t('prints.count', { n: 0 }));
    await room.waitFor(t('check.found', { n: 0 }));
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTHER_PAGES, withOtherPages } from '../samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../samples/other-pages-words.ts';
import { startChromium } from '../support/browser/chromium.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { BUILD } from '../support/build/output.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { WALKS } from '../support/walk/walks.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const site = withOtherPages('de', OTHER_PAGES_WORDS.de, sampleSite({ prefer: ['sdui-home-de'] }));

async function openSees(coach: Surface): Promise<void> {
  await coach.click('button', t('bar.more'));
  await coach.click('button', t('menu.sees'));
  await coach.waitFor(t('capture.title'));
}

describe.each(WALKS)('what the coach sees, in $name, $stand', ({ start, stand }) => {
  let rig: Rig;
  let page: Page;

  const coachAt = async (address: string, text: string) => {
    page = await rig.visit(address);
    const coach = await openCoach(rig, page, stand, t);
    await coach.waitFor(text);
    return coach;
  };

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
  });
  afterAll(() => rig?.close());

  test.each([
    ['a profile', OWN, t('report.strengths'), ['Miriam Hofstetter', t('field.state.absent'), t('field.state.unseen')]],
    ['a feed', 'https://www.linkedin.com/feed/', '14 Beiträge', [t('sees.post', { author: 'Tobias Wendland' }), '39']],
    ['messages', OTHER_PAGES.messages, '2 Nachrichten', [t('sees.thread'), 'Tobias Wendland, 14:13']],
    ['a company', OTHER_PAGES.company, '7 Angaben', ['„Anlagen, die auch mit alten Flaschen laufen.“', '1.204']],
    [
      'a page that is not read',
      'https://www.linkedin.com/notifications/',
      t('refusal.not-a-profile.title'),
      [t('refusal.not-a-profile.title')],
    ],
  ])('%s, field by field', async (_what, address, shown, told) => {
    const coach = await coachAt(address, shown);
    await openSees(coach);
    const text = (await coach.text()).replaceAll('\n', ' ');
    for (const part of told) expect(text).toContain(part.replace(/[„“]/g, ''));
    await page.close();
  });

  test('a copy of the page is shown whole before there is a file, and names nobody', async () => {
    const coach = await coachAt(OWN, t('report.strengths'));
    await openSees(coach);
    await coach.click('button', t('capture.action'));
    const copy = await rig.ownPage('dashboard.html#capture');
    await pageSurface(copy).waitFor(t('capture.save'));
    const source = (await copy.evaluate('document.querySelector("textarea").value')) as string;
    expect(source).toMatch(/^<!-- https:\/\/www\.linkedin\.com\/in\/[a-z-]+\/ -->\n<!doctype html>/);
    expect(source).not.toMatch(/Miriam|Hofstetter|Wiesbrunn|Memmingen|<img[^>]+src|<script/i);
    await copy.close();
    await page.close();
    expect(rig.strayRequests()).toEqual([]);
  });
});

test('what is saved is what was shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-saved-'));
  const rig = await startChromium(site, { extension: BUILD.chromium });
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
  const page = await rig.visit(OWN);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('report.strengths'));
  await openSees(sidebar);
  await sidebar.click('button', t('capture.action'));
  const copy = await rig.ownPage('dashboard.html#capture');
  const session = await copy.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await pageSurface(copy).click('button', t('capture.save'));
  await pageSurface(copy).waitFor(t('capture.saved', { file: 'linkedin-in.html' }));
  const saved = () => readFileSync(join(folder, 'linkedin-in.html'), 'utf8');
  const shown = (await copy.evaluate('document.querySelector("textarea").value')) as string;
  const isSaved = () => {
    try {
      return saved() === shown;
    } catch {
      return false;
    }
  };
  await until(isSaved, 10, () => 'the file is not what was shown');
  expect(shown.length).toBeGreaterThan(10_000);
  rmSync(folder, { recursive: true });
  await rig.close();
});

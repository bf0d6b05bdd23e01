import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { answerAll, answersOf, previewOf } from '../support/walk/help.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { WALKS } from '../support/walk/walks.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const OWN_ON_XING = 'https://www.xing.com/profile/Miriam_Hofstetter';
const ANSWERS = ['Umbau alter Linien', 'per Nachricht', 'bis morgen', 'drei Wochen früher'];

/** From the welcome page to the copied text and the history, as a user goes; what ships, and nothing else. */
describe.each(WALKS)('the whole way in $name, $stand', ({ start, stand }) => {
  let rig: Rig;
  let page: Page;
  let coach: Surface;

  /** Opens the coach beside the page in front. */
  const open = (): Promise<Surface> => openCoach(rig, page, stand, t);

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand, networks: ['LinkedIn', 'XING'], role: 'sales' });
    page = await rig.visit(OWN);
    coach = await open();
  });
  afterAll(() => rig?.close());

  test('it names the level in a sentence, three steps with their time, and what is strong', async () => {
    const text = await coach.waitFor(t('report.strengths'));
    expect(text).toContain('Miriam Hofstetter');
    expect(text).toMatch(/^(?:Soweit gelesen: )?.*(?:Grundlage|solide|stark).*[.:]$/im);
    const steps = await coach.run((roots) =>
      [...(roots[0]?.querySelectorAll('ol > li') ?? [])].map(({ textContent }) => textContent ?? ''),
    );
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(step).toMatch(/\d+ Min/);
  });

  test('what a step rests on is quoted from the page', async () => {
    const quote = await coach.run((roots) => roots[0]?.querySelector('blockquote')?.textContent ?? '');
    expect(quote.length).toBeGreaterThan(3);
    const shown = (await page.evaluate('document.body.textContent.replace(/\\s+/g, " ")')) as string;
    expect(shown).toContain(quote.replace(/ …$/, ''));
  });

  test('answers become a text, which is copied', async () => {
    await answerAll(coach, ANSWERS);
    const preview = await previewOf(coach);
    expect(preview).toContain(ANSWERS[0]);
    await coach.waitFor(t('help.saved'));
    await coach.click('button', t('help.copy'));
    await coach.waitForControl('button', t('help.copied'));
    expect(await rig.clipboard()).toBe(preview);
    await page.bringToFront();
  });

  test('opened again on the page loaded anew, the answers are there', async () => {
    await page.reload();
    if (stand === 'in-page') coach = await open();
    await until(
      async () => (await answersOf(coach).catch((): string[] => [])).includes(ANSWERS[0] ?? ''),
      10,
      () => 'the answers are gone',
    );
  });

  test('the history names the check', async () => {
    const history = pageSurface(await rig.extensionPage('dashboard.html#history'));
    const text = await history.waitFor(t('history.first'));
    expect(text).toContain('Miriam Hofstetter, LinkedIn');
    await page.bringToFront();
  });

  test('the own page on XING has its report too, and says that reading is not verified there', async () => {
    await page.goto(OWN_ON_XING);
    if (stand === 'in-page') coach = await open();
    await coach.waitFor(t('current.question'));
    expect(await coach.text()).toContain(t('report.strengths'));
  });

  test.each([
    ['/discover/updates', /^\d Beiträge gelesen/m],
    ['/chats/c0ffee01', /^\d Nachrichten gelesen\.$/m],
    ['/search/members', /^\d Personen in dieser Liste\.$/m],
    ['/pages/wiesbrunnabfuelltechnikgmbh', /^\d Angaben gelesen\.$/m],
  ])('XING’s %s is counted, and nobody verified it', async (path, sentence) => {
    await page.goto(`https://www.xing.com${path}`);
    if (stand === 'in-page') coach = await open();
    await coach.waitFor(t('person.unverified'));
    // Beside the page, that nobody verified it may still be said of the page before.
    await expect.poll(() => coach.text(), { timeout: 10_000 }).toMatch(sentence);
  });

  test('on the way, nothing left: no request but those of the pages', () => {
    expect(rig.site.visits.length).toBeGreaterThan(2);
    expect(rig.strayRequests()).toEqual([]);
  });
});

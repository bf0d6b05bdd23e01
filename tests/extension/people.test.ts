import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../lib/imports/backup/sealed.ts';
import type { Call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { misfitsIn } from '../support/a11y/fit.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { startChromium } from '../support/browser/chromium.ts';
import { keptBy } from '../support/browser/kept.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { keepSavedText } from '../support/browser/saved-text.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { BUILD } from '../support/build/output.ts';
import { manyPeople } from '../support/journal/many-people.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { pickBytes } from '../support/walk/import.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const TOBIAS = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };
const ON_XING = { person: 'xing:tobias_wendland', name: 'Tobias Wendland' };
const INES = { person: 'linkedin:ines-koller', name: 'Ines Koller' };
const HOSTILE = { person: 'linkedin:mallory', name: '<img src=x onerror="document.title=1"> {name}' };
const MANY = 3_000;
/** A passphrase, and how far it was typed at first. */
const [BEGUN, REST] = ['vier lose', ' Wörter hier'];

describe.each(BROWSERS)('the room of people, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let call: Call;
  let room: Surface;

  const log = (who: { person: string; name: string }, line: string) => call('logEvent', { act: newId(), who, line });
  const names = () =>
    room.run((roots) => [...(roots[0]?.querySelectorAll('tbody th a') ?? [])].map((cell) => cell.textContent));
  const listed = (count: number) =>
    until(
      async () => (await names()).length === count,
      10,
      () => `not ${count} rows`,
    );
  const toList = () => room.click('link', t('person.back'));

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'beside', networks: [], role: 'sales' });
    page = await rig.extensionPage('dashboard.html#people');
    room = pageSurface(page);
    call = await speakerOn(page);
  });
  afterAll(() => rig?.close());

  test('is empty at first, and fills while it stands open', async () => {
    await room.waitFor(t('people.empty'));
    await log(TOBIAS, '/anruf fragt nach dem Fernwartungsvertrag, Angebot bis Freitag');
    await room.waitFor('Tobias Wendland');
    await log(ON_XING, '/mail Unterlagen erhalten');
    await log(HOSTILE, '/notiz {count} <b>fett</b>');
    await room.waitFor('<img src=x');
    expect(await room.run((roots) => roots[0]?.querySelectorAll('main img, main b').length)).toBe(0);
  });

  test('a part of a compound in a note finds whom it was noted of', async () => {
    await room.fill(t('people.search'), 'wartung');
    await room.waitFor(t('people.found', { count: 1 }));
    expect(await names()).toEqual(['Tobias Wendland']);
    for (const _ of 'wartung') await room.press('Backspace');
    await listed(3);
  });

  test('records of one name are joined and parted again', async () => {
    await room.click('button', t('people.same', { count: 1 }));
    await room.click('button', t('people.same.name', { name: TOBIAS.name, action: t('people.same.join') }));
    await room.waitFor(t('people.done.joined', { name: TOBIAS.name }));
    await listed(2);
    await room.click('button', t('people.undo'));
    await listed(3);
  });

  test('everybody picked becomes a candidate at once, and is taken back at once', async () => {
    await room.click('checkbox', t('people.pick.all'));
    await room.waitFor(t('people.picked', { count: 3 }));
    expect(await violationsOn(room)).toEqual([]);
    await page.select('.bulk select', 'candidate');
    await room.waitFor(t('people.done.role', { count: 3, name: '' }));
    const roles = async () => (await call('listPeople', { after: null, most: 9 })).people.map(({ role }) => role);
    expect(await roles()).toEqual(['candidate', 'candidate', 'candidate']);
    await room.click('button', t('people.undo'));
    await room.waitFor(t('people.done.back'));
    expect(await roles()).toEqual([null, null, null]);
    await room.click('button', t('people.bulk.clear'));
  });

  test('one person: the step is put off, a line is entered, a candidate has a text to be told by', async () => {
    await room.run((roots) => [...(roots[0]?.querySelectorAll<HTMLElement>('tbody th a') ?? [])].at(-2)?.click());
    await room.waitFor(t('person.log'));
    await room.click('button', '/eine Woche später$/');
    await room.waitFor(/ist jetzt für den .* vorgemerkt/);
    await room.fill(t('person.log'), '/treffen Werk besichtigt');
    await room.waitFor(/Verstanden als: Treffen/);
    await room.press('Enter');
    await room.waitFor('Werk besichtigt');
    await page.select('.sorting select', 'candidate');
    await room.waitFor('Guten Tag Tobias Wendland');
    expect(await violationsOn(room)).toEqual([]);
    await room.click('button', t('person.duty.done'));
    await room.waitFor(/Informiert am/);
  });

  test('erased, nothing of the name is left but where somebody else is called so, which is said before', async () => {
    await room.click('button', t('people.erase'));
    await room.waitFor(t('people.erase.text'));
    await room.waitFor(t('people.erase.namesakes', { count: 1 }));
    await room.click('button', t('people.erase.confirm'));
    await room.waitFor(t('person.gone'));
    const rows = Object.values((await keptBy(rig)).tables)
      .flat()
      .map((row) => JSON.stringify(row));
    const ofOthers = rows.filter((row) => !row.includes(ON_XING.person));
    expect(ofOthers.join()).not.toMatch(/tobias-wendland|Tobias Wendland/);
    expect(rows.join()).not.toContain(TOBIAS.person);
    await page.bringToFront();
    await toList();
    await listed(2);
    expect(await names()).toContain(ON_XING.name);
  });

  test('somebody goes to a colleague as a file, whose journal then says who wrote', async () => {
    await log(INES, '/nachricht Unterlagen angekündigt');
    await room.waitFor(INES.name);
    await room.click('checkbox', t('people.pick', { name: INES.name }));
    await room.click('button', t('people.bulk.handover'));
    await room.waitFor(t('handover.content.of', { count: 1 }));
    await room.fill(t('handover.name'), 'Anna Weber');
    expect(await violationsOn(room)).toEqual([]);
    await room.click('button', t('handover.save'));
    await room.waitFor(t('backup.short'));
    await page.evaluate(keepSavedText);
    await room.click('button', t('handover.plain'));
    await room.waitFor(t('handover.saved.plain', { count: 1 }));
    const file = (await page.evaluate('savedText')) as string;
    expect(JSON.parse(file)).toMatchObject({ from: 'Anna Weber', people: [{ name: INES.name }] });
    expect(file).not.toContain('Unterlagen');
    await call('erasePerson', { person: INES.person });

    await page.evaluate("location.hash = '#people-file'");
    await room.waitFor(t('bring.drop'));
    await pickBytes(page, 'hostile.json', new TextEncoder().encode(file.replace('"name"', '"mail"')));
    await room.waitFor(t('brought.no.torn'));
    await pickBytes(page, 'werkstolz-handover.json.age', await seal(file, `${BEGUN}${REST}`, 10));
    await room.waitFor(t('handed.locked'));
    await room.fill(t('backup.passphrase'), BEGUN);
    await room.press('Enter');
    await room.waitFor(t('brought.no.wrong-passphrase'));
    await room.fill(t('backup.passphrase'), REST);
    await room.press('Enter');
    await room.waitFor(t('handed.title', { from: 'Anna Weber' }));
    await room.waitFor(t('handed.mark.fresh'));
    expect(await violationsOn(room)).toEqual([]);
    await room.click('checkbox', INES.name);
    await room.waitFor(t('handed.none'));
    await room.click('checkbox', INES.name);
    await room.click('button', t('bring.take', { count: 1 }));
    await room.waitFor(t('handed.done', { count: 1, from: 'Anna Weber' }));
    const handed = await call('readPerson', { person: INES.person });
    expect(handed).toMatchObject({ name: INES.name, spoken: null, entries: [{ label: 'Anna Weber: Nachricht' }] });
    await room.click('button', t('take.undo'));
    await room.waitFor(t('take.undone'));
    expect(await call('readPerson', { person: INES.person })).toBeNull();
    await room.click('button', t('bring.take', { count: 1 }));
    await room.waitFor(t('handed.done', { count: 1, from: 'Anna Weber' }));
    await page.evaluate(`location.hash = '#people/${encodeURIComponent(INES.person)}'`);
    await room.waitFor(/^Anna Weber hat am \d+\. \S+ \d{4} geschrieben\.$/mu);
    expect(await violationsOn(room)).toEqual([]);
    await call('erasePerson', { person: INES.person });
    await room.waitFor(t('person.gone'));
    await toList();
    await listed(2);
  });

  test('what was and what comes next stand in one room', async () => {
    const who = INES;
    await log(who, '/anruf will im Januar reden, nachfassen bis 31.12.2099');
    await page.evaluate("location.hash = '#journal'");
    await room.waitFor('will im Januar reden');
    await room.waitFor(t('timeline.group.later'));
    expect(await violationsOn(room)).toEqual([]);
    await room.click('button', t('step.done.name', { name: who.name, what: 'nachfassen' }));
    await room.waitFor(t('step.said.done', { what: 'nachfassen' }));
    await room.waitFor(t('timeline.steps.none'));
    await room.click('button', t('people.undo'));
    await room.waitFor(t('timeline.group.later'));
    await call('erasePerson', { person: who.person });
    await page.evaluate("location.hash = '#people'");
    await room.waitFor(t('people.lead', { count: 2 }));
  });

  test('thousands are a table of a few rows that reaches its end', async () => {
    for (const drafts of manyPeople(MANY)) await call('takeDrafts', { drafts });
    await room.waitFor(t('people.lead', { count: MANY + 2 }), 20);
    expect((await names()).length).toBeLessThan(80);
    await page.bringToFront();
    let last: unknown;
    await until(
      async () => {
        // Rows are measured as they come into sight, so that the end moves.
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
        last = await room.run(
          (roots) => [...(roots[0]?.querySelectorAll('tr[aria-rowindex]') ?? [])].at(-1)?.ariaRowIndex,
        );
        return last === String(MANY + 3);
      },
      10,
      () => `the last row is ${last}`,
    );
    await page.evaluate('scrollTo(0, 0)');
  });
});

// Firefox offers no way to make the window of one page narrow.
test('table, person, and timeline fit a narrow window', async () => {
  const rig = await startChromium(sampleSite(), { extension: BUILD.chromium });
  try {
    await setUp(rig, { stand: 'beside', networks: [], role: 'sales' });
    const page = await rig.extensionPage('dashboard.html#people');
    const room = pageSurface(page);
    const call = await speakerOn(page);
    const name = 'Konstantin von Lichtenberg-Hohenstein';
    const line = '/anruf Donaudampfschifffahrtsgesellschaftskapitän fragt nach, Rahmenvertrag bis Freitag';
    await call('logEvent', { act: newId(), who: { person: 'linkedin:konstantin', name }, line });
    await page.setViewport({ width: 320, height: 700 });
    await room.click('checkbox', t('people.pick', { name }));
    await room.click('button', t('people.bulk.handover'));
    await room.waitFor(t('handover.content.of', { count: 1 }));
    for (const address of ['#people', '#people/linkedin%3Akonstantin', '#journal']) {
      await page.evaluate(`location.hash = '${address}'`);
      await room.waitFor(address === '#journal' ? t('timeline.steps.save') : name);
      expect(await room.run(misfitsIn), address).toEqual([]);
    }
  } finally {
    await rig.close();
  }
}, 120_000);

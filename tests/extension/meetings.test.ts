import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { misfitsIn } from '../support/a11y/fit.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { keptBy } from '../support/browser/kept.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { withEvent } from '../support/calendar/files.ts';
import type { Site } from '../support/net/site-server.ts';
import { sduiPage } from '../support/profile-page.ts';
import { pickBytes } from '../support/walk/import.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const PERSON = 'https://www.linkedin.com/in/tobias-wendland/';
const TOBIAS = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };
const BEFORE = 'Leiter Instandhaltung bei Molkerei Hasenried';
const NOW = 'Technischer Leiter bei Käserei Almgrund';
const ABOUT = 'Die teuerste Minute ist die, in der die Abfüllung steht.';

const invite = '<a href="https://www.linkedin.com/preload/custom-invite/?vanityName=tobias-wendland">Vernetzen</a>';
const profile = { slug: 'tobias-wendland', name: TOBIAS.name, about: ABOUT, head: invite };

const bytes = (text: string) => new TextEncoder().encode(text);
/** Today at ten, where the user is. */
function todaysMeeting(): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const attendee = 'ATTENDEE;CN="Wendland, Tobias":mailto:t.wendland@example.com';
  return withEvent(`SUMMARY:Wartungsvertrag\nDTSTART:${day}T100000\nDTEND:${day}T110000\n${attendee}`);
}

describe.each(BROWSERS)('before a meeting, in %s', (name, start) => {
  let headline = BEFORE;
  const site: Site = ({ pathname }) =>
    pathname === '/in/tobias-wendland/' ? { body: sduiPage({ ...profile, headline }) } : null;
  let rig: Rig;
  let call: Call;
  let room: Surface;

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn'], role: 'sales' });
    call = await speakerOn(await rig.extensionPage('welcome.html'));
  });
  afterAll(() => rig?.close());

  test('what changed on a profile since the last look stands in the preparation, old and new', async () => {
    const first = await rig.visit(PERSON);
    await (await openCoach(rig, first, 'beside', t)).waitFor(t('person.ungraded'));
    await call('logEvent', { act: newId(), who: TOBIAS, line: '/anruf will ein Angebot bis Freitag' });
    await first.close();
    headline = NOW;
    const coach = await openCoach(rig, await rig.visit(PERSON), 'beside', t);
    await coach.click('button', t('room.conversation'));
    const text = await coach.waitFor('Neuer Slogan');
    expect(text).toContain(NOW);
    expect(text).toContain(BEFORE);
    expect(await violationsOn(coach)).toEqual([]);
  });

  test('a calendar file brings a page for whom the meeting is with, and nothing of it is kept', async () => {
    const page = await rig.extensionPage('dashboard.html#meetings');
    room = pageSurface(page);
    await room.waitFor(t('meetings.choose'));
    const before = JSON.stringify((await keptBy(rig)).tables);
    await page.bringToFront();
    await pickBytes(page, 'woche.ics', bytes(todaysMeeting()));
    const text = await room.waitFor('Neuer Slogan');
    for (const said of ['10:00 bis 11:00', 'Wartungsvertrag', 'will ein Angebot bis Freitag', BEFORE, NOW]) {
      expect(text).toContain(said);
    }
    expect(JSON.stringify((await keptBy(rig)).tables)).toBe(before);
    expect(await violationsOn(room)).toEqual([]);
    // Firefox offers no way to make the window of one page narrow.
    if (name !== 'Firefox') await page.setViewport({ width: 360, height: 800 });
    expect(await room.run(misfitsIn)).toEqual([]);
  });

  test('one press makes it the next step, and the same file again offers nothing twice', async () => {
    const page = await rig.extensionPage('dashboard.html#meetings');
    room = pageSurface(page);
    const bring = async () => {
      await room.waitFor(t('meetings.choose'));
      await page.bringToFront();
      await pickBytes(page, 'woche.ics', bytes(todaysMeeting()));
      await room.waitFor(t('step.title'));
    };
    const what = t('meetings.step.what', { title: 'Wartungsvertrag' });
    const press = async (words: 'meetings.step.take' | 'meetings.step.instead') => {
      await room.click('button', `${t(words)}: ${what}, ${TOBIAS.name}`);
      await room.waitFor(t('step.said.saved', { what }));
    };
    const nextNow = async () => (await call('readPerson', { person: TOBIAS.person }))?.next ?? null;
    const before = await nextNow();
    await bring();
    // The call of before left a step of its own.
    await press('meetings.step.instead');
    expect(await violationsOn(room)).toEqual([]);
    expect(await nextNow()).toMatchObject({ what, why: t('meetings.step.why', { time: '10:00 bis 11:00' }) });
    await room.click('button', t('people.undo'));
    await room.waitFor(t('people.done.back'));
    expect(await nextNow()).toEqual(before);
    await call('editPerson', { act: newId(), who: TOBIAS, change: { field: 'next', value: null } });
    await room.click('button', t('meetings.again'));
    await bring();
    await press('meetings.step.take');
    await room.click('button', t('meetings.again'));
    await bring();
    const text = await room.waitFor(what);
    expect(text).not.toContain(t('meetings.step.take'));
    expect(text).not.toContain(t('meetings.step.instead'));
  });

  test('what is no calendar is refused in one sentence', async () => {
    const page = await rig.extensionPage('dashboard.html#meetings');
    room = pageSurface(page);
    await room.waitFor(t('meetings.choose'));
    await pickBytes(page, 'karte.ics', bytes('BEGIN:VCARD\nEND:VCARD\n'));
    await room.waitFor(t('meetings.no.other'));
  });
});

import type { Call } from '../../../lib/messages/call.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { pageSurface } from '../browser/page-surface.ts';
import { speakerOn } from '../browser/speaker.ts';
import type { Surface } from '../browser/surface.ts';
import { halfYear } from '../journal/half-year.ts';
import { sampleNarrative } from '../narrative/samples.ts';
import { takeNarrative } from '../narrative/take.ts';
import { wordsIn } from '../walk/words.ts';
import { inPanel, type Scene } from './scene.ts';

const t = wordsIn('de');
/** The same lines each time, so that they are taken once. */
const LINES = halfYear(new Date().toISOString().slice(0, 10), [
  'Unterlagen erhalten, meldet sich',
  'Fragt nach Preisen',
]);
const NADIA = 'linkedin:nadia-rahimi';
const STEP = { what: 'Termin vereinbaren', day: '2099-12-31', why: null };
const OTHER = 'https://www.linkedin.com/in/tobias-wendland/';

const journalRoom = (
  name: string,
  address: string,
  text: string,
  then?: (room: Surface) => Promise<unknown>,
): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage(`dashboard.html${address}`);
    const surface = pageSurface(page);
    const call = await speakerOn(page);
    await call('restoreLines', { events: LINES, erasures: [] });
    // Who has a step is not asked for a day, which would have several stops of the keyboard.
    await call('editPeople', { act: newId(), people: [NADIA], change: { field: 'next', value: STEP } });
    await surface.waitFor(text);
    await then?.(surface);
    return { page, surface };
  },
});

/** The rooms of people and of the journal, each with half a year in it. */
export const JOURNAL_SCENES: Scene[] = [
  journalRoom('people, one about to be erased', '#people', 'Rafael Steger', async (room) => {
    await room.click('checkbox', t('people.pick', { name: 'Rafael Steger' }));
    await room.click('button', t('people.erase'));
    await room.waitFor(t('people.erase.text'));
  }),
  journalRoom('person', `#people/${encodeURIComponent(NADIA)}`, STEP.what),
  journalRoom('journal with its tables, and a backup that is due', '#journal', t('goals.key'), async (room) => {
    await room.run((roots) => {
      for (const fold of roots[0]?.querySelectorAll('details') ?? []) fold.open = true;
    });
    await room.waitFor(t('backup.due.way'));
  }),
];

/** Changes what the user does, or takes the narrative, before a panel is opened. */
const after = (prepare: (call: Call) => Promise<unknown>, scene: Scene): Scene => ({
  name: scene.name,
  open: async (rig) => {
    const page = await rig.extensionPage('dashboard.html');
    await prepare(await speakerOn(page));
    await page.close();
    return scene.open(rig);
  },
});

/** What is said with a person, and of a candidate; in the browser's own panel. */
export const TALK_SCENES: Scene[] = [
  after(
    (call) => takeNarrative(call, sampleNarrative('machine-builder')),
    inPanel('conversation in the panel', OTHER, t('room.notes'), async (coach) => {
      await coach.click('button', t('room.conversation'));
      await coach.waitFor(t('talk.questions'));
    }),
  ),
  inPanel('message in the panel', OTHER, t('room.notes'), async (coach) => {
    await coach.click('button', t('room.conversation'));
    await coach.click('button', t('talk.view.message'));
    await coach.fill(t('message.text'), 'Hallo zusammen, unsere Lösung senkt Ihre Kosten.');
    await coach.waitFor('Die Begrüßung gilt nicht dieser Person');
  }),
  after(
    (call) => call('saveSettings', { change: { role: 'recruiter' } }),
    inPanel('candidate in the panel', OTHER, t('room.notes'), async (coach) => {
      await coach.click('button', t('room.candidate'));
      await coach.fill(t('opening.title'), 'Leitung Instandhaltung');
      await coach.fill(t('opening.musts'), 'Instandhaltung');
      await coach.press('Enter');
      await coach.click('button', t('opening.save'));
      await coach.waitFor(t('candidate.head'));
    }),
  ),
];

import { writeFingerprintFile } from '../../../lib/domain/draft/fingerprint-file.ts';
import { fingerprintOf } from '../../../lib/domain/draft/measures/fingerprint.ts';
import { OTHER_PAGES } from '../../samples/other-pages.ts';
import { CUSTOMER_LIST } from '../../samples/people-files/files.ts';
import { pageSurface } from '../browser/page-surface.ts';
import { fakeCard } from '../ideas/kept.ts';
import { putIdea } from '../ideas/put.ts';
import { answerAll } from '../walk/help.ts';
import { pickBytes, textOfCase } from '../walk/import.ts';
import { wordsIn } from '../walk/words.ts';
import { JOURNAL_SCENES, TALK_SCENES } from './journal-scenes.ts';
import { editing, imported, inPage, inPanel, narrative, ownPage, type Scene, toNotes, toSees } from './scene.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const OTHER = 'https://www.linkedin.com/in/tobias-wendland/';
const FEED = 'https://www.linkedin.com/feed/';
const DRAFT = 'Danke an die Schicht bei Molkerei Sonnfeld. Die Strasse davor gehört uns am Montag noch nicht.';
const NO_PROFILE = 'https://www.linkedin.com/notifications/';

/** Every surface in the page and of our own, in the states that differ. */
export const SCENES: Scene[] = [
  ownPage('welcome page', 'welcome.html', t('welcome.title')),
  ownPage('settings', 'dashboard.html#settings', t('delete.title')),
  ownPage('history', 'dashboard.html#history', t('history.title')),
  ownPage('popup: load anew', 'popup.html?reason=reload', t('popup.reload.title')),
  ownPage(
    'popup: access missing',
    'popup.html?reason=revoked&network=xing',
    t('popup.revoked.title', { network: 'XING' }),
  ),
  ownPage('popup: elsewhere', 'popup.html?reason=elsewhere', t('popup.elsewhere.title')),
  ownPage('panel without access', 'sidepanel.html', t('refusal.no-access.title')),
  inPage('report', OWN, t('report.strengths')),
  inPage('help with its text', OWN, t('report.strengths'), async (coach) => {
    await coach.click('button', t('example.title'));
    await answerAll(coach, ['Umbau alter Abfülllinien', 'per Nachricht', 'bis morgen']);
  }),
  inPage('everything unfolded', OWN, t('report.strengths'), async (coach) => {
    for (const row of [t('report.strengths'), t('report.partly')]) await coach.click('button', row);
  }),
  inPage('menu', OWN, t('report.strengths'), (coach) => coach.click('button', t('bar.more'))),
  inPage('self-test', OWN, t('report.strengths'), toSees),
  inPage('self-test of a feed', FEED, t('page.kept'), toSees),
  inPage('messages', OTHER_PAGES.messages, t('page.kept')),
  inPage('company', OTHER_PAGES.company, t('page.kept')),
  inPage('job posting', OTHER_PAGES.job, t('page.kept')),
  inPage('another person', OTHER, t('person.ungraded')),
  inPage('no profile', NO_PROFILE, t('refusal.not-a-profile.title')),
  inPage('notes', OTHER, t('person.ungraded'), toNotes),
  inPage('card of the day', OWN, t('report.strengths'), (coach) => coach.click('button', t('room.today'))),
  inPage('draft check', FEED, t('page.kept'), async (coach) => {
    await coach.click('button', t('room.draft'));
    await coach.fill(t('check.text'), DRAFT);
    await coach.waitFor(t('check.found', { n: 2 }));
    await coach.click('button', t('basis.label', { basis: '' }).trim());
  }),
  {
    name: 'room of drafts, with posts of colleagues',
    open: async (rig) => {
      const page = await rig.extensionPage('dashboard.html#check');
      const surface = pageSurface(page);
      await surface.click('button', t('prints.title'));
      const posts = ['Werkstatt', 'Vertrieb'].map((label) => ({ label, hashes: fingerprintOf(`${DRAFT} ${label}`) }));
      await pickBytes(page, 'haus.json', new TextEncoder().encode(writeFingerprintFile(posts)));
      await surface.waitFor(t('prints.count', { n: 2 }));
      await surface.fill(t('check.text'), DRAFT);
      await surface.waitFor('Fast wie ein Beitrag aus dem Haus');
      return { page, surface };
    },
  },
  {
    name: 'people from a file',
    open: async (rig) => {
      const page = await rig.extensionPage('dashboard.html#people-file');
      const surface = pageSurface(page);
      await surface.waitFor(t('bring.drop'));
      await pickBytes(page, 'kunden.csv', CUSTOMER_LIST);
      await surface.waitFor(t('bring.preview'));
      return { page, surface };
    },
  },
  ownPage('text or file', 'dashboard.html#import', t('import.read')),
  imported('text that is no profile', 'Einkaufen: Milch', (room) => room.waitFor(t('import.no.no-profile'))),
  imported('text of a profile', textOfCase('sdui-own-executive-third-person-de'), async (room) => {
    await room.fill(t('import.address'), 'nordlicht.example');
    await room.click('button', t('import.continue'));
    await room.waitFor(t('import.address.wrong', { network: 'LinkedIn' }));
  }),
  imported('text of somebody else', textOfCase('sdui-other-maintenance-de'), (room) => room.waitFor(t('import.other'))),
  narrative('narrative: none yet', t('narrative.begin.empty'), async () => {}),
  narrative('narrative: a sample looked at', t('narrative.begin.empty'), async (room) => {
    await room.click('button', t('narrative.sample.staffing'));
    await room.waitFor(t('narrative.file.take'));
  }),
  narrative('narrative: taken, a theme unfolded', t('narrative.begin.empty'), async (room) => {
    await room.click('button', t('narrative.sample.staffing'));
    await room.click('button', t('narrative.file.take'));
    await room.waitFor(t('narrative.taken'));
    await room.click('button', '/^1/');
  }),
  narrative('narrative: versions', t('narrative.edit'), (room) => room.click('button', t('narrative.view.versions'))),
  narrative('narrative: file', t('narrative.edit'), (room) => room.click('button', t('narrative.view.file'))),
  ownPage('ideas: none yet', 'dashboard.html#ideas', t('idea.none.action')),
  {
    name: 'ideas: one opened, of a theme that is gone',
    open: async (rig) => {
      const page = await rig.extensionPage('dashboard.html#ideas');
      const surface = pageSurface(page);
      const card = fakeCard();
      await putIdea(page, card, 'later');
      await surface.click('button', card.title);
      await surface.waitFor(t('ideas.gone'));
      return { page, surface };
    },
  },
  ...JOURNAL_SCENES,
  editing('narrative editor'),
  editing('narrative editor: about to publish', (editor) => editor.click('button', t('editor.publish'))),
  ownPage('copy that is not there', 'dashboard.html#capture', t('capture.room')),
  {
    name: 'copy of a page',
    open: async (rig) => {
      const page = await rig.visit(OWN);
      const coach = await rig.sidebar(page);
      await coach.click('button', t('handle.open'));
      await coach.waitFor(t('report.strengths'));
      await toSees(coach);
      await coach.click('button', t('capture.action'));
      const copy = await rig.ownPage('dashboard.html#capture');
      await pageSurface(copy).waitFor(t('capture.save'));
      await page.close();
      return { page: copy, surface: pageSurface(copy) };
    },
  },
];

/** The same in the browser's own panel. */
export const PANEL_SCENES: Scene[] = [
  inPanel('report in the panel', OWN, t('report.strengths'), async (coach) => {
    await answerAll(coach, ['Umbau alter Abfülllinien', 'per Nachricht', 'bis morgen']);
  }),
  inPanel('menu in the panel', OWN, t('report.strengths'), (coach) => coach.click('button', t('bar.more'))),
  inPanel('self-test in the panel', OWN, t('report.strengths'), toSees),
  inPanel('another person in the panel', OTHER, t('person.ungraded')),
  inPanel('notes in the panel', OTHER, t('room.notes'), toNotes),
  inPanel('card of the day in the panel', OTHER, t('room.notes'), async (coach) => {
    await coach.click('button', t('room.notes'));
    await coach.fill(t('notes.line'), '/aufgabe Rechnung schicken bis heute');
    await coach.press('Enter');
    await coach.waitFor(t('act.undo'));
    await coach.click('button', t('room.today'));
    await coach.waitFor(t('today.person'));
  }),
  ...TALK_SCENES,
];

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFingerprintFile } from '../../lib/domain/draft/fingerprint-file.ts';
import { fingerprintOf } from '../../lib/domain/draft/measures/fingerprint.ts';
import { wordsFor } from '../../lib/languages/words.ts';
import { OTHER_PAGES, withOtherPages } from '../samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../samples/other-pages-words.ts';
import { misfitsIn, movingIn } from '../support/a11y/fit.ts';
import { tabThrough, workableOn } from '../support/a11y/tab-order.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { startChromium } from '../support/browser/chromium.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import type { Surface } from '../support/browser/surface.ts';
import { BUILD } from '../support/build/output.ts';
import { fakeCard } from '../support/ideas/kept.ts';
import { putIdea } from '../support/ideas/put.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { answerAll } from '../support/walk/help.ts';
import { pasteText, pickBytes, textOfCase } from '../support/walk/import.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const OTHER = 'https://www.linkedin.com/in/tobias-wendland/';
const FEED = 'https://www.linkedin.com/feed/';
const DRAFT = 'Danke an die Schicht bei Molkerei Sonnfeld. Die Strasse davor gehört uns am Montag noch nicht.';
const NO_PROFILE = 'https://www.linkedin.com/notifications/';

/** Keys of the interface's words, as far as they can be told from words. */
const KEYS = Object.keys(wordsFor('de')).filter((key) => key.includes('.'));

/** One surface in one state: how to get there. */
interface Scene {
  name: string;
  open(rig: Rig): Promise<{ page: Page; surface: Surface }>;
}

const ownPage = (name: string, path: string, text: string): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage(path);
    const surface = pageSurface(page);
    await surface.waitFor(text);
    return { page, surface };
  },
});

/** The room for text and files, after a text was pasted and read. */
const imported = (name: string, text: string, then: (room: Surface) => Promise<unknown>): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage('dashboard.html#import');
    const surface = pageSurface(page);
    await surface.waitFor(t('import.read'));
    await pasteText(page, text);
    await surface.click('button', t('import.read'));
    await then(surface);
    return { page, surface };
  },
});

const toSees = async (coach: Surface) => {
  await coach.click('button', t('bar.more'));
  await coach.click('button', t('menu.sees'));
  await coach.waitForControl('button', t('capture.action'));
};

/** The editor of the narrative in force, with an entry unfolded, in both languages; none with days, which have several stops each. */
const editing = (name: string, then?: (editor: Surface) => Promise<unknown>): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage('dashboard.html#narrative-edit/themes/0/why/0/text');
    const surface = pageSurface(page);
    await surface.waitFor(/ · \d+ Min/);
    await surface.click('radio', t('editor.sides.both'));
    await then?.(surface);
    return { page, surface };
  },
});

/** A line in the notes about a person, as it is understood; and the act after it was entered. */
const toNotes = async (coach: Surface) => {
  await coach.click('button', t('room.notes'));
  await coach.fill(t('notes.line'), '/anruf will Angebot bis morgen #messe');
  await coach.press('Enter');
  await coach.waitFor(t('act.undo'));
  await coach.fill(t('notes.line'), '/treffen');
  await coach.waitFor(`${t('journal.way.meeting')}, ${t('day.today')}`);
};

/** The room of the narrative, where the sample is taken once it was looked at. */
const narrative = (name: string, text: string, then: (room: Surface) => Promise<unknown>): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage('dashboard.html#narrative');
    const surface = pageSurface(page);
    await surface.waitFor(text);
    await then(surface);
    return { page, surface };
  },
});

const inPage = (name: string, address: string, text: string, then?: (coach: Surface) => Promise<void>): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.visit(address);
    const surface = await rig.sidebar(page);
    await surface.click('button', t('handle.open'));
    await surface.waitFor(text);
    await then?.(surface);
    return { page, surface };
  },
});

const inPanel = (name: string, address: string, text: string, then?: (coach: Surface) => Promise<void>): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.visit(address);
    await rig.clickToolbar(page);
    const surface = await rig.panel();
    await surface.waitFor(text);
    await then?.(surface);
    return { page: await rig.ownPage('sidepanel.html'), surface };
  },
});

const SCENES: Scene[] = [
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

const PANEL: Scene[] = [
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
];

const stands = [
  { stand: 'in-page', scenes: SCENES },
  { stand: 'beside', scenes: PANEL },
] as const;

describe.each(stands)('everybody can use it, $stand', ({ stand, scenes }) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startChromium(withOtherPages('de', OTHER_PAGES_WORDS.de, sampleSite({ prefer: ['sdui-home-de'] })), {
      extension: BUILD.chromium,
    });
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
  });
  afterAll(() => rig?.close());

  describe.each(scenes)('$name', ({ open }) => {
    let page: Page;
    let surface: Surface;
    beforeAll(async () => {
      ({ page, surface } = await open(rig));
    });
    afterAll(() => page?.close());

    test.each(['light', 'dark'])('axe finds nothing, %s', async (value) => {
      // Colors on their way from one theme to the other are not judged.
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await violationsOn(surface)).toEqual([]);
    });

    test.each([
      ['320 pixels', { width: 320, height: 640 }],
      ['twice the size', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ])('at %s nothing is cut and nothing scrolls sideways', async (_how, viewport) => {
      await page.setViewport(viewport);
      expect(await surface.run(misfitsIn)).toEqual([]);
      await page.setViewport({ width: 1280, height: 800 });
    });

    test('every key is put into words', async () => {
      const text = await surface.text();
      expect(KEYS.filter((key) => text.includes(key))).toEqual([]);
    });

    test('nothing moves where no motion is wanted', async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      expect(await surface.run(movingIn)).toEqual([]);
    });

    test('the keyboard reaches everything in order, and shows where it is', async () => {
      await page.bringToFront();
      const stops = await tabThrough(surface);
      expect(stops.filter(({ visible }) => !visible)).toEqual([]);
      expect(stops.map(({ name }) => name)).toEqual(await workableOn(surface));
    });
  });
});

import type { Page } from 'puppeteer-core';
import { pageSurface } from '../browser/page-surface.ts';
import type { Rig } from '../browser/rig.ts';
import type { Surface } from '../browser/surface.ts';
import { pasteText } from '../walk/import.ts';
import { wordsIn } from '../walk/words.ts';

const t = wordsIn('de');

/** One surface in one state: how to get there. */
export interface Scene {
  name: string;
  open(rig: Rig): Promise<{ page: Page; surface: Surface }>;
}

export const ownPage = (name: string, path: string, text: string): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage(path);
    const surface = pageSurface(page);
    await surface.waitFor(text);
    return { page, surface };
  },
});

/** The room for text and files, after a text was pasted and read. */
export const imported = (name: string, text: string, then: (room: Surface) => Promise<unknown>): Scene => ({
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

export const toSees = async (coach: Surface) => {
  await coach.click('button', t('bar.more'));
  await coach.click('button', t('menu.sees'));
  await coach.waitForControl('button', t('capture.action'));
};

/** The editor of the narrative in force, with an entry unfolded, in both languages; none with days, which have several stops each. */
export const editing = (name: string, then?: (editor: Surface) => Promise<unknown>): Scene => ({
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
export const toNotes = async (coach: Surface) => {
  await coach.click('button', t('room.notes'));
  await coach.fill(t('notes.line'), '/anruf will Angebot bis morgen #messe');
  await coach.press('Enter');
  await coach.waitFor(t('act.undo'));
  await coach.fill(t('notes.line'), '/treffen');
  await coach.waitFor(`${t('journal.way.meeting')}, ${t('day.today')}`);
};

/** The room of the narrative, where the sample is taken once it was looked at. */
export const narrative = (name: string, text: string, then: (room: Surface) => Promise<unknown>): Scene => ({
  name,
  open: async (rig) => {
    const page = await rig.extensionPage('dashboard.html#narrative');
    const surface = pageSurface(page);
    await surface.waitFor(text);
    await then(surface);
    return { page, surface };
  },
});

export const inPage = (
  name: string,
  address: string,
  text: string,
  then?: (coach: Surface) => Promise<void>,
): Scene => ({
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

export const inPanel = (
  name: string,
  address: string,
  text: string,
  then?: (coach: Surface) => Promise<void>,
): Scene => ({
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

import { vi } from 'vitest';
import type { DashboardLink } from '../../components/dashboard/dashboard-link.ts';
import { defaultSettings } from '../../lib/messages/settings.ts';
import { fakeLink } from './coach/shell.ts';
import { emptyCheck } from './draft-view.ts';
import { fakeIdeasLink } from './ideas/link.ts';
import { fakeHandoverLink } from './journal/handover-link.ts';
import { fakePeopleLink } from './journal/people-link.ts';
import { fakeLockLink } from './lock/link.ts';
import { fakeNarrativeLink } from './narrative/link.ts';

/** A shell of the dashboard for tests: German, nothing granted, nothing kept. */
export function fakeDashboardLink(over: Partial<DashboardLink> = {}): DashboardLink {
  return {
    load: async () => ({ settings: defaultSettings('de'), access: { linkedin: false, xing: false } }),
    save: vi.fn(async () => {}),
    grant: vi.fn(async () => true),
    revoke: vi.fn(async () => {}),
    onChange: () => () => {},
    shortcut: async () => 'Alt+W',
    runs: async () => [],
    noticed: async () => [],
    undoNoticed: vi.fn(async () => {}),
    onNoticed: () => () => {},
    tables: vi.fn(),
    installPack: vi.fn(),
    removePack: vi.fn(async () => {}),
    openPdf: vi.fn(),
    readImport: vi.fn(),
    keepImport: vi.fn(async () => {}),
    analyseUse: vi.fn(),
    takeExport: vi.fn(),
    saveBackup: vi.fn(async () => 0),
    restoreBackup: vi.fn(),
    undoTake: vi.fn(async () => {}),
    keptCoach: () => fakeLink().link,
    loadCapture: async () => null,
    prepared: async () => null,
    handover: fakeHandoverLink(),
    ideas: fakeIdeasLink().link,
    draftCheck: { check: vi.fn(async ({ text, limit }) => emptyCheck(text, limit)), settle: vi.fn(async () => {}) },
    fingerprints: { list: async () => [], take: vi.fn(), remove: vi.fn(async () => {}), save: vi.fn(() => true) },
    narrative: fakeNarrativeLink(),
    meetings: { open: vi.fn(), edit: vi.fn(), prepare: vi.fn(async () => null) },
    people: fakePeopleLink().link,
    lock: fakeLockLink(),
    peopleFile: { open: vi.fn(), preview: vi.fn(), take: vi.fn(), undo: vi.fn(async () => {}) },
    saveFile: vi.fn(),
    deleteEverything: vi.fn(async () => {}),
    ...over,
  };
}

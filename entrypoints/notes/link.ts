import type { NotesLink } from '../../components/coach/notes/notes-link.ts';
import { stepsCalendar } from '../../lib/domain/journal/steps-calendar.ts';
import { call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';
import { saveFile } from '../dashboard/save-file.ts';

/** In a page: everything can be entered, nothing is shown. */
export const inPageNotes: NotesLink = {
  read: null,
  themes: () => call('listThemes', {}),
  understand: (line) => call('readLogLine', { line }),
  loadDraft: (person) => call('loadLogDraft', { person }),
  saveDraft: async (person, line) => void (await call('saveLogDraft', { person, line })),
  log: async (act, who, line) => void (await call('logEvent', { act, who, line })),
  change: async (act, who, change) => void (await call('editPerson', { act, who, change })),
  undo: async (act, on) => void (await call('undoAct', { act, undo: newId(), on })),
  saveStep: ({ person, name }, step) => {
    const steps = [{ key: person, name: name ?? '', step }];
    saveFile(`${step.day ?? 'step'}.ics`, stepsCalendar(steps, new Date().toISOString()));
  },
  openPerson: (person) => void call('openPerson', { person }),
  onChange: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('revision') || keys.includes('noticed')) listener();
    }),
};

/** Beside the page, which sees nothing of it. */
export const besideNotes: NotesLink = { ...inPageNotes, read: (person) => call('readPerson', { person }) };

import type { CommandName } from '../../lib/messages/commands/index.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { clearShared, writeShared } from '../../lib/platform/shared-storage.ts';

/** Answers show in the surface they were typed in, and a draft is not in force; nobody else has to look again. */
const QUIET: readonly CommandName[] = [
  'saveAnswers',
  'saveIdea',
  'saveLogDraft',
  'saveMessage',
  'saveOpeningDraft',
  'skipToday',
  'saveNarrativeDraft',
  'dropNarrativeDraft',
];

const SETTINGS: readonly CommandName[] = ['saveSettings', 'setAppearance', 'deleteEverything'];

/** What the user did elsewhere changes no reading: only its own line shows it. */
const NOTICED: readonly CommandName[] = ['noticed', 'undoNoticed'];

/** Tells open surfaces to look again. */
export const giveNotice = (): Promise<void> => writeShared({ revision: newId() });

/** After a mutation: arranges the browser anew where settings changed, then tells the open surfaces. */
export function createAfterMutation(arrange: () => Promise<void>): (name: CommandName) => Promise<void> {
  return async (name) => {
    if (name === 'deleteEverything') await clearShared();
    if (SETTINGS.includes(name)) await arrange();
    if (NOTICED.includes(name)) await writeShared({ noticed: newId() });
    else if (!QUIET.includes(name)) await giveNotice();
  };
}

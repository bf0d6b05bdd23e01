import type { WordKey } from '../word-key.ts';
import { address } from './words/address.ts';
import { backup } from './words/backup.ts';
import { bring } from './words/bring.ts';
import { brought } from './words/brought.ts';
import { candidate } from './words/candidate.ts';
import { coach } from './words/coach.ts';
import { conversation } from './words/conversation.ts';
import { draftCheck } from './words/draft-check.ts';
import { fingerprints } from './words/fingerprints.ts';
import { goals } from './words/goals.ts';
import { handover } from './words/handover.ts';
import { ideas } from './words/ideas.ts';
import { imports } from './words/import.ts';
import { inbox } from './words/inbox.ts';
import { journal } from './words/journal.ts';
import { lock } from './words/lock.ts';
import { meetings } from './words/meetings.ts';
import { narrative } from './words/narrative.ts';
import { editor } from './words/narrative-editor.ts';
import { notes } from './words/notes.ts';
import { noticing } from './words/noticing.ts';
import { pages } from './words/pages.ts';
import { people } from './words/people.ts';
import { person } from './words/person.ts';
import { report } from './words/report.ts';
import { sections } from './words/sections.ts';
import { sees } from './words/sees.ts';
import { settings } from './words/settings.ts';
import { shell } from './words/shell.ts';
import { tables } from './words/tables.ts';
import { take } from './words/take.ts';
import { today } from './words/today.ts';
import { use } from './words/use.ts';
import { welcome } from './words/welcome.ts';

/** English (American). Complete. */
export const en: Record<WordKey, string> = {
  ...sees,
  ...candidate,
  ...conversation,
  ...draftCheck,
  ...fingerprints,
  ...goals,
  ...handover,
  ...ideas,
  ...imports,
  ...inbox,
  ...bring,
  ...brought,
  ...backup,
  ...use,
  ...take,
  ...sections,
  ...report,
  ...coach,
  ...welcome,
  ...settings,
  ...narrative,
  ...editor,
  ...notes,
  ...today,
  ...noticing,
  ...journal,
  ...lock,
  ...meetings,
  ...people,
  ...person,
  ...pages,
  ...shell,
  ...tables,
  ...address,
};

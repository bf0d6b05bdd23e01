import type { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import { personAt } from '../../../lib/db/journal/people.ts';
import { undoAct } from '../../../lib/db/journal/undo.ts';
import type { Draft, What } from '../../../lib/domain/journal/event.ts';
import { parseLogLine } from '../../../lib/domain/journal/log-line/parse.ts';
import { withTheme } from '../../../lib/domain/journal/log-line/with-theme.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { LOG_WORDS } from '../../../lib/languages/log-words.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { nowIso, today } from '../now.ts';
import { logDrafts } from './log-drafts.ts';
import { themesFor } from './themes.ts';

type Writing = 'logEvent' | 'saveLogDraft' | 'undoAct' | 'editPerson' | 'editPeople' | 'mergePeople';

/** What the background does when something is entered, changed or taken back. Awaits the database only. */
export function createJournalWriters(db: Database): Pick<Handlers, Writing> {
  /** The name that the page shows, where the journal has none. */
  const newName = async (person: string, name: string | null): Promise<string | null> => {
    const row = await personAt(db, person);
    return row && recordOf(row.state).name !== null ? null : name;
  };
  return {
    async logEvent({ act, who, line }) {
      const { person } = who;
      const name = await newName(person, who.name);
      const read = withTheme(parseLogLine(line, today(), LOG_WORDS), await themesFor(db, line));
      const drafts = logDrafts(read, {
        act,
        person,
        name,
        at: nowIso(),
        today: today(),
      });
      await append(db, drafts, nowIso());
      await db.logDrafts.delete(person);
      return null;
    },

    async saveLogDraft({ person, line }) {
      if (line.trim() === '') await db.logDrafts.delete(person);
      else await db.logDrafts.put({ person, text: line, at: nowIso() });
      return null;
    },

    async undoAct({ act, undo, on }) {
      await undoAct(db, act, on, undo, nowIso());
      return null;
    },

    async editPerson({ act, who, change }) {
      const { person } = who;
      const name = change.field === 'name' ? null : await newName(person, who.name);
      const named: What[] = name === null ? [] : [{ kind: 'change', change: { field: 'name', value: name } }];
      const drafts = [...named, { kind: 'change' as const, change }].map((what) => byHand(act, person, what));
      await append(db, drafts, nowIso());
      return null;
    },

    async editPeople({ act, people, change }) {
      const drafts = people.map((person) => byHand(act, person, { kind: 'change', change }));
      await append(db, drafts, nowIso());
      return null;
    },

    async mergePeople({ act, one, other, same }) {
      const said = (person: string, of: string) =>
        byHand(act, person, { kind: 'change', change: { field: 'same', of, value: same } });
      await append(db, [said(one, other), said(other, one)], nowIso());
      return null;
    },
  };
}

const byHand = (act: string, person: string, what: What): Draft => ({
  id: newId(),
  act,
  person,
  happened: nowIso(),
  source: 'manual',
  goal: null,
  theme: null,
  what,
});

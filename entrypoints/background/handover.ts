import type { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { linesOf } from '../../lib/db/journal/lines.ts';
import { personAt } from '../../lib/db/journal/people.ts';
import { lookAtHandover, takeHandover, takeHandoverBack } from '../../lib/db/journal/take-handover.ts';
import { handedPerson, saysSomething } from '../../lib/domain/journal/handover/handed-person.ts';
import type { HandedPerson } from '../../lib/domain/journal/handover/handover.ts';
import { recordOf } from '../../lib/domain/journal/person-record.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { nowIso, today } from './now.ts';

/** What the background does for people who go from one colleague to another. The file itself is written and read by the page. */
export function createHandoverHandlers(
  db: Database,
): Pick<Handlers, 'readHandover' | 'markHandedOver' | 'lookAtHandover' | 'takeHandover' | 'takeHandoverBack'> {
  return {
    async readHandover({ people, wishes }) {
      const day = nowIso().slice(0, 10);
      const handed: HandedPerson[] = [];
      for (const person of people) {
        const row = await personAt(db, person);
        if (row) handed.push(handedPerson(row.keys, recordOf(row.state), await linesOf(db, row.keys), wishes, day));
      }
      return { own: await ownName(db), people: handed.filter(saysSomething) };
    },

    async markHandedOver({ act, people }) {
      const change = { field: 'handedOver', value: today() } as const;
      const common = { act, happened: nowIso(), source: 'manual', goal: null, theme: null } as const;
      const drafts = people.map((person) => ({
        ...common,
        id: newId(),
        person,
        what: { kind: 'change' as const, change },
      }));
      await append(db, drafts, nowIso());
      return null;
    },

    lookAtHandover: ({ handover }) => lookAtHandover(db, handover),

    async takeHandover({ handover }) {
      await takeHandover(db, handover, await ownName(db), nowIso());
      return null;
    },

    async takeHandoverBack({ handover }) {
      await takeHandoverBack(db, handover, nowIso());
      return null;
    },
  };
}

/** As the own profile has it that was read first; null = none was. */
async function ownName(db: Database): Promise<string | null> {
  const kept = await db.readings.toCollection().first();
  return kept?.reading.name.trim() || null;
}

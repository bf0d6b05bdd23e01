import type { PeopleLink, WayBack } from '../../components/dashboard/people/people-link.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_PEOPLE } from '../../lib/messages/people-count.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';

/** How many people a search shows in the table. */
const FOUND = 500;

/** The people of the journal, as the background keeps them. */
export const peopleLink: PeopleLink = {
  page: (after, most) => call('listPeople', { after, most }),
  search: (query) => call('searchJournal', { query, most: FOUND }),
  person: (person) => call('readPerson', { person }),
  timeline: (before, most) => call('readTimeline', { before, most }),
  goals: () => call('readGoals', {}),
  entriesSince: (since) => call('countEntries', { since }),
  steps: () => call('listSteps', {}),
  same: () => call('suggestMerges', {}),
  // Of more than a message carries, nobody looks at single names.
  namesakes: async (people) =>
    people.length > MOST_PEOPLE ? { count: 0, people: [] } : call('readNamesakes', { people: [...people] }),
  report: (person) => call('accessReport', { person }),
  readLine: (line) => call('readLogLine', { line }),
  edit: (people, change) =>
    asAct(async (act) => {
      for (const some of inPieces(people)) await call('editPeople', { act, people: some, change });
    }),
  log: (person, line) =>
    asAct(async (act) => void (await call('logEvent', { act, who: { person, name: null }, line }))),
  join: (one, other, same) => asAct(async (act) => void (await call('mergePeople', { act, one, other, same }))),
  async strike(act) {
    await setStruck(act, true);
    return () => setStruck(act, false);
  },
  async erase(people, told) {
    const pieces = inPieces(people);
    for (const [at, some] of pieces.entries()) {
      for (let part = 0; part < 1; told((at + part) / pieces.length)) {
        part = await call('prepareErasing', { people: some });
      }
      await call('erasePeople', { people: some });
    }
    return null;
  },
  onChange: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('revision') || keys.includes('noticed')) listener();
    }),
};

/** Does something under the id of a new act, by which it is taken back as one. */
async function asAct(change: (act: string) => Promise<void>): Promise<WayBack> {
  const act = newId();
  await change(act);
  return () => setStruck(act, true);
}

const setStruck = (act: string, on: boolean): Promise<null> => call('undoAct', { act, undo: newId(), on });

const inPieces = (people: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(people.length / MOST_PEOPLE) }, (_, piece) =>
    people.slice(piece * MOST_PEOPLE, (piece + 1) * MOST_PEOPLE),
  );

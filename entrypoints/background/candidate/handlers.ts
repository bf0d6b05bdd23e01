import { saveCandidate } from '../../../lib/db/candidates.ts';
import type { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import { personAt } from '../../../lib/db/journal/people.ts';
import { openingDrafts, saveOpeningDraft } from '../../../lib/db/opening-drafts.ts';
import { dropOpening, saveOpening } from '../../../lib/db/openings.ts';
import { saveSettings } from '../../../lib/db/settings.ts';
import { checkOpening } from '../../../lib/domain/candidate/opening/check-opening.ts';
import { openingFromAdvert } from '../../../lib/domain/candidate/opening/from-advert.ts';
import type { Opening } from '../../../lib/domain/candidate/opening/opening.ts';
import type { Change } from '../../../lib/domain/journal/event.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import type { ProfileReading } from '../../../lib/domain/profile/reading.ts';
import { readOpening } from '../../../lib/imports/opening/read-opening.ts';
import { ADVERT_CUES, OPENING_CUES } from '../../../lib/languages/opening-cues.ts';
import type { Caller } from '../../../lib/messages/sender.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { browserLanguage } from '../../../lib/platform/extension.ts';
import { narrativeInForce } from '../narrative-in-force.ts';
import { nowIso, today } from '../now.ts';
import type { PagesInView } from '../pages-in-view.ts';
import { handOverFile } from './hand-over.ts';
import { candidateView } from './reading.ts';

type Asking = 'loadOpeningDrafts' | 'readCandidate' | 'readOpening' | 'checkOpening' | 'handOver';
type Writing =
  | 'saveOpening'
  | 'saveOpeningDraft'
  | 'dropOpening'
  | 'saveCandidate'
  | 'markInformed'
  | 'setCandidateReading';

interface Parts {
  db: Database;
  settingsNow: () => Promise<Settings>;
  inView: PagesInView;
}

/** What the background does for a recruiter. Of the page it keeps the name and nothing else, once there is a note. */
export function createCandidateHandlers(parts: Parts): Pick<Handlers, Asking | Writing> {
  return { ...createReaders(parts), ...createWriters(parts) };
}

function createReaders({ db, settingsNow, inView }: Parts): Pick<Handlers, Asking> {
  const pageOf = (tab: number | null, caller: Caller) => inView.in(caller.kind === 'in-page' ? caller.tab : tab);
  const otherIn = async (tab: number | null, caller: Caller): Promise<ProfileReading | null> => {
    const page = await pageOf(tab, caller);
    return page?.reading.kind === 'profile' && !page.isOwn ? page.reading : null;
  };
  const findingsOf = async (opening: Opening) =>
    checkOpening(opening, OPENING_CUES, (await settingsNow()).language, await narrativeInForce(db));
  return {
    async readCandidate({ tab, opening }, caller) {
      const reading = await otherIn(tab, caller);
      return reading && candidateView(db, await settingsNow(), reading, opening, caller.kind === 'in-page');
    },

    async readOpening({ tab, text }, caller) {
      const opening = text === null ? advertOf((await pageOf(tab, caller))?.reading) : readOpening(text, ADVERT_CUES);
      if (!opening) return null;
      return { opening, findings: await findingsOf(opening) };
    },

    loadOpeningDrafts: () => openingDrafts(db),

    checkOpening: ({ opening }) => findingsOf(opening),

    async handOver({ tab, opening, format }, caller) {
      const reading = await otherIn(tab, caller);
      return reading && handOverFile(db, reading, opening, format);
    },
  };
}

type InView = NonNullable<Awaited<ReturnType<PagesInView['in']>>>;

/** From the page of a job; null where it is none, or shows no text. */
function advertOf(reading: InView['reading'] | undefined): Opening | null {
  if (reading?.kind !== 'job' || reading.text === null) return null;
  return { ...openingFromAdvert(reading.text, reading.title, ADVERT_CUES), place: reading.location };
}

function createWriters({ db }: Parts): Pick<Handlers, Writing> {
  const enter = async (act: string, person: string, changes: readonly Change[]) => {
    const common = { act, person, happened: nowIso(), source: 'manual', goal: 'hr', theme: null } as const;
    const drafts = changes.map((change) => ({ ...common, id: newId(), what: { kind: 'change' as const, change } }));
    await append(db, drafts, nowIso());
  };
  return {
    async saveOpening({ id, opening }) {
      await saveOpening(db, id, opening, nowIso());
      return null;
    },

    async saveOpeningDraft({ opening, draft }) {
      await saveOpeningDraft(db, opening, draft, nowIso());
      return null;
    },

    async dropOpening({ id }) {
      await dropOpening(db, id);
      return null;
    },

    async saveCandidate({ act, who: { person, name }, opening, own }) {
      await saveCandidate(db, opening, person, own, nowIso());
      const row = await personAt(db, person);
      const known = row && recordOf(row.state);
      const changes: Change[] = [];
      if (name !== null && !known?.name) changes.push({ field: 'name', value: name });
      // Someone who is more than that to the user stays it.
      if (!known?.role) changes.push({ field: 'role', value: 'candidate' });
      if (changes.length > 0) await enter(act, person, changes);
      return null;
    },

    async markInformed({ act, person, informed }) {
      await enter(act, person, [{ field: 'informed', value: informed ? today() : null }]);
      return null;
    },

    async setCandidateReading({ nameHidden, onlyOpenToOffers }) {
      await saveSettings(db, { candidateNameHidden: nameHidden, onlyOpenToOffers }, browserLanguage());
      return null;
    },
  };
}

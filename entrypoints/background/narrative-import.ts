import type { Database } from '../../lib/db/database.ts';
import { acceptPending, keepPending, keyOfCompany } from '../../lib/db/narrative-import.ts';
import { currentNarrative } from '../../lib/db/narratives.ts';
import type { NarrativeRow, NarrativeTag } from '../../lib/db/rows.ts';
import { faultSentence } from '../../lib/domain/narrative/fault-sentence.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { readNarrative } from '../../lib/imports/narrative/read-narrative.ts';
import { narrativeWords } from '../../lib/languages/narrative.ts';
import type { NarrativePreview } from '../../lib/messages/narrative-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { fingerprintOf } from '../../lib/signing/fingerprint.ts';
import { type SealState, sealStateOf } from '../../lib/signing/narrative.ts';
import { changesInWords, findingsOf } from './narrative-words.ts';
import { nowIso } from './now.ts';

/**
 * What the background does with the file of a narrative. Looking and taking are two steps: what comes into force is what
 * was shown, and whatever goes wrong on the way, the narrative in force stays.
 */
export function createNarrativeImportHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
): Pick<Handlers, 'previewNarrative' | 'acceptNarrative'> {
  return {
    previewNarrative: async ({ text }) => lookAtFile(db, text, (await settingsNow()).language),

    async acceptNarrative({ preview }) {
      if (!(await acceptPending(db, preview, nowIso()))) throw new Failure('bad-request');
      return null;
    },
  };
}

/**
 * What the text of a file would bring, kept aside for the user's yes; or why it can't be taken.
 * @param from the address it was got from, with the server's tag; null = a file from the disk
 */
export async function lookAtFile(
  db: Database,
  text: string,
  language: CoachLanguage,
  from: NarrativeTag | null = null,
): Promise<NarrativePreview> {
  const words = narrativeWords(language);
  const read = readNarrative(text);
  if (!read.ok) return refused(faultSentence(read.faults[0], words, read.faults[0].line));
  const { narrative } = read;
  const seal = await sealStateOf(narrative, await keyOfCompany(db, narrative.id));
  if (isRefused(seal)) return refused(words.seals[seal]);
  const newKey = seal === 'new' ? (narrative.signature?.key ?? null) : null;
  const id = await keepPending(db, narrative, newKey, from);
  return previewOf(db, { id, narrative, newKey, language });
}

type Refused = 'missing' | 'wrong' | 'other-key';

const isRefused = (seal: SealState): seal is Refused => seal === 'missing' || seal === 'wrong' || seal === 'other-key';

const refused = (sentence: string): NarrativePreview => ({ ok: false, sentence });

interface Looked {
  id: string;
  narrative: Narrative;
  newKey: string | null;
  language: CoachLanguage;
}

async function previewOf(db: Database, { id, narrative, newKey, language }: Looked): Promise<NarrativePreview> {
  const before = await currentNarrative(db);
  const same = before?.company === narrative.id ? before.narrative : null;
  return {
    ok: true,
    preview: {
      id,
      narrative,
      before: before && briefly(before),
      otherCompany: before !== null && same === null,
      older: same !== null && narrative.version < same.version,
      signed: narrative.signature !== undefined,
      newFingerprint: newKey === null ? null : await fingerprintOf(newKey),
      changes: same ? changesInWords(same, narrative, language) : [],
      findings: findingsOf(narrative, language),
    },
  };
}

const briefly = ({ narrative: { company, version, date } }: NarrativeRow) => ({ company: company.name, version, date });

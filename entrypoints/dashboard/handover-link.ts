import type { HandedMark, HandoverLink, OpenedHandover } from '../../components/dashboard/handover/handover-link.ts';
import type { HandedStanding, Handover } from '../../lib/domain/journal/handover/handover.ts';
import { isAhead } from '../../lib/domain/journal/handover/is-ahead.ts';
import type { PersonMatch } from '../../lib/domain/journal-import/match-people.ts';
import { isSealed } from '../../lib/imports/backup/is-sealed.ts';
import { readHandover, writeHandover } from '../../lib/imports/handover/handover-file.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { decodeText } from '../../lib/imports/text-file/decode.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_ADDRESSES } from '../../lib/messages/commands/match-people.ts';
import { HandoverField } from '../../lib/messages/handover-fields.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { saveFile } from './save-file.ts';

/** Two thousand people with all that was noted stay below. */
const LARGEST = 64 * 1024 * 1024;

/** Files from one colleague to another. They are written and read in this page; nothing is sent anywhere. */
export const handoverLink: HandoverLink = {
  read: (people, wishes) => call('readHandover', { people: [...people], wishes }),

  async save(from, people, passphrase) {
    const made = today();
    const text = writeHandover({ form: 'werkstolz-handover', version: 1, made, from, people });
    const name = `werkstolz-handover-${made}.json`;
    if (passphrase === null) saveFile(name, text);
    else {
      const { seal } = await import('../../lib/imports/backup/sealed.ts');
      saveFile(`${name}.age`, await seal(text, passphrase));
    }
    await call('markHandedOver', { act: newId(), people: people.flatMap(({ keys: [key] }) => key ?? []) });
  },

  async open(file, passphrase) {
    try {
      const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
      const sealed = isSealed(head);
      if (!sealed && !isJson(file.name, head)) return null;
      if (file.size > LARGEST) throw new Refusal('too-large');
      if (sealed && passphrase === null) return { kind: 'locked' };
      return { kind: 'open', opened: await opened(await textIn(file, sealed ? passphrase : null)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: 'refused', why: `brought.no.${error.code}` };
    }
  },

  async take(handover) {
    await call('takeHandover', { handover });
    return () => call('takeHandoverBack', { handover });
  },
};

const today = (): string => new Date().toISOString().slice(0, 10);

const isJson = (name: string, [first]: Uint8Array): boolean => /\.json$/i.test(name) || first === '{'.charCodeAt(0);

/** Whatever goes wrong while a disk or browser reads is one thing for the user. */
async function textIn(file: File, passphrase: string | null): Promise<string> {
  const buffer = await file.arrayBuffer().catch(() => {
    throw new Refusal('unreadable');
  });
  const bytes = new Uint8Array(buffer);
  if (passphrase === null) return decodeText(bytes).text;
  const { unseal } = await import('../../lib/imports/backup/sealed.ts');
  return unseal(bytes, passphrase);
}

async function opened(text: string): Promise<OpenedHandover> {
  const handover = checked(readHandover(text));
  const people = handover.people.map(({ keys, name }) => ({
    keys: keys.slice(0, MOST_ADDRESSES),
    name: name ?? '',
    company: null,
    title: null,
  }));
  const [standing, matches] = await Promise.all([
    call('lookAtHandover', { handover }),
    call('matchPeople', { people }),
  ]);
  return { handover, marks: standing.map((one, at) => markOf(one, matches[at])) };
}

/** @throws Refusal 'torn' where anything in it is not what it should be */
function checked(data: unknown): Handover {
  const result = HandoverField.safeParse(data);
  if (!result.success || isAhead(result.data, today())) throw new Refusal('torn');
  return result.data;
}

function markOf({ kind, keepsStep }: HandedStanding, match: PersonMatch | undefined): HandedMark {
  return { kind: kind === 'fresh' && match?.kind === 'similar' ? 'similar' : kind, keepsStep };
}

import type { Network, ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { WordKey } from '../../../lib/languages/words.ts';
import type { ImportView, SeenPart } from '../../../lib/messages/self-test-view.ts';
import type { ImportPerson } from '../person-of-import.ts';
import { sectionViews } from './section-view.ts';
import { noteOf } from './sees/field.ts';
import { seenProfile } from './sees/seen-profile.ts';

/** What was understood of a text or a file. Private facts wait until the user says that it is the own profile. */
export function importView(
  reading: ProfileReading,
  { person, otherName }: ImportPerson,
  t: Translate,
  locale: string,
): ImportView {
  const states = Object.values(reading.states);
  const unclear = states.filter((state) => state === 'unclear').length;
  const { network, name } = reading;
  return {
    refusal: null,
    network,
    name,
    person,
    own: reading.isOwn === false ? false : null,
    sentence: t('import.sentence', { read: states.length - unclear, unclear }),
    warning: otherName === null ? null : t('import.other-name', { kept: otherName, name }),
    parts: understood(seenProfile(reading, false, t, locale), unclearSections(reading, t), t),
  };
}

const unclearSections = (reading: ProfileReading, t: Translate): Set<string> =>
  new Set(sectionViews(reading, t).flatMap(({ state, label }) => (state === 'unclear' ? [label] : [])));

/**
 * What was found, and what was not understood of a section or an entry. A text or a file can't show that something is
 * missing: what it does not hold, it may only have left out.
 */
function understood(parts: readonly SeenPart[], unclear: ReadonlySet<string>, t: Translate): SeenPart[] {
  return parts.flatMap((part): SeenPart[] => {
    if (unclear.has(part.title)) return [{ ...part, note: t('state.unclear'), fields: [] }];
    const isList = part.fields.some(({ begins }) => begins);
    const fields = part.fields.filter(({ state }) => state === 'found' || (isList && state === 'unclear'));
    return fields.length > 0 ? [{ ...part, note: noteOf(fields, t), hint: null, fields }] : [];
  });
}

/** Nothing could be read: why, in one sentence. */
export const refusedImport = (why: WordKey, network: Network, t: Translate): ImportView => ({
  refusal: t(why),
  network,
  name: '',
  person: null,
  own: null,
  sentence: '',
  warning: null,
  parts: [],
});

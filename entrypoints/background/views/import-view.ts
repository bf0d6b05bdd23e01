import type { Network, ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { WordKey } from '../../../lib/languages/words.ts';
import type { ImportView } from '../../../lib/messages/self-test-view.ts';
import type { ImportPerson } from '../person-of-import.ts';
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
    parts: seenProfile(reading, false, t, locale).filter(({ fields }) => fields.length > 0),
  };
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

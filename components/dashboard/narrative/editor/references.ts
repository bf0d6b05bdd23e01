import { type DraftData, listAt, textAt, withValue } from './draft-path.ts';

/**
 * The draft without what refers to an entry that was removed: nobody could see or choose it any more.
 * @param list 'themes', 'goals' or 'audiences'; nothing refers to entries of others
 */
export function withoutReferences(data: DraftData, list: string, id: string): DraftData {
  if (id === '') return data;
  const isOther = (other: unknown): boolean => other !== id;
  if (list === 'goals') return eachIn(data, 'themes', (theme) => onlyIn(theme, 'goals', isOther));
  if (list === 'audiences') {
    return eachIn(data, 'themes', (theme) => onlyIn(theme, 'why', (why) => isOther(textAt(why, ['audience']))));
  }
  if (list !== 'themes') return data;
  const answered = eachIn(data, 'audiences', (audience) =>
    eachIn(audience, 'questions', (question) =>
      isOther(textAt(question, ['theme'])) ? question : withValue(question, ['theme'], ''),
    ),
  );
  return eachIn(answered, 'pauses', (pause) => onlyIn(pause, 'themes', isOther));
}

function eachIn<Data>(data: Data, list: string, change: (entry: unknown) => unknown): Data {
  const entries = listAt(data, [list]);
  return entries.length === 0 ? data : withValue(data, [list], entries.map(change));
}

function onlyIn<Data>(data: Data, list: string, stays: (entry: unknown) => boolean): Data {
  const entries = listAt(data, [list]);
  return entries.every(stays) ? data : withValue(data, [list], entries.filter(stays));
}

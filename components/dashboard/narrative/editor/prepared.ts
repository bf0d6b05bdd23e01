import { FORM } from '../../../../lib/domain/narrative/narrative.ts';
import type { DraftData } from './draft-path.ts';
import { textAt } from './draft-path.ts';
import { tidied } from './tidy.ts';

/** Longest id that is made of a name. */
const LONGEST = 60;

/** What a narrative begins with that nobody wrote a word of. */
export const EMPTY_DRAFT: DraftData = { voice: { address: 'sie' }, version: 1 };

/**
 * A draft as it is kept and judged: empty fields are not there, and what nobody has to type is filled in. Its id follows
 * the company's name until the first version is out.
 * @param today 'YYYY-MM-DD'
 */
export function prepared(data: DraftData, today: string): DraftData {
  const kept = (tidied(data) ?? {}) as DraftData;
  return { form: FORM, id: idOf(textAt(data, ['company', 'name'])), version: 1, date: today, ...kept };
}

/** 'Weserbogen Personal' becomes 'weserbogen-personal'. */
function idOf(name: string): string {
  const letters = name.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
  const id = letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return id === '' || id in {} ? 'company' : id;
}

import type { PersonRole } from '../../../lib/domain/journal/event.ts';
import type { TakeWishes } from './people-file-link.ts';

/** What is said of everybody in the file, as it stands in the form. */
export interface ForAllValue {
  contacts: boolean;
  role: PersonRole | '';
  /** As typed. */
  tags: string;
}

export const NOTHING_FOR_ALL: ForAllValue = { contacts: false, role: '', tags: '' };

/** The same as it is taken. */
export const wishesForAll = ({ contacts, role, tags }: ForAllValue): Omit<TakeWishes, 'columns'> => ({
  contacts,
  role: role === '' ? null : role,
  tags: tagsIn(tags),
});

/** As long as a tag may be, and as many as anybody would give at once. */
const LONGEST_TAG = 60;
const MOST_TAGS = 10;

/** Tags as they are typed, parted by commas, each once. */
function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}

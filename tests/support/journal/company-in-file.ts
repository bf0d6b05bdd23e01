import type { InputOf } from '../../../lib/messages/commands/index.ts';
import { newId } from '../../../lib/messages/uuid.ts';

/** What a list of customers says of somebody's company on a day. @param confirmed 'YYYY-MM-DD' */
export function companyInFile(
  person: string,
  company: string,
  confirmed: string,
): InputOf<'takeDrafts'>['drafts'][number] {
  const value = { text: company, confirmed, from: 'kunden.csv' };
  return {
    id: newId(),
    act: newId(),
    person,
    happened: `${confirmed}T00:00:00Z`,
    source: 'import',
    goal: null,
    theme: null,
    what: { kind: 'change', change: { field: 'fact', of: 'company', value } },
  };
}

import { cleanText } from '../../../domain/language/clean-text.ts';
import { personRef } from '../links.ts';
import { defineTable } from '../table-reader.ts';

/** `ImportedContacts.csv`, `Contacts.csv`: an address book that was once uploaded. Read only where it was asked for. */
export const contacts = defineTable({
  table: 'contacts',
  files: ['importedcontacts', 'contacts'],
  columns: {
    first: ['firstname'],
    last: ['lastname'],
    title: ['title'],
    emails: ['emails'],
  },
  needs: ['first', 'last', 'emails'],
  read({ first, last, title, emails }, origin) {
    const person = personRef('', `${first} ${last}`);
    if (person.name === null) return { leave: 'nobody' };
    const known = emails.split(/[;,]/).map((mail) => mail.trim());
    return { row: { ...origin, person, title: cleanText(title) || null, emails: known.filter(Boolean) } };
  },
});

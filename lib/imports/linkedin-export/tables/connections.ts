import { cleanText } from '../../../domain/language/clean-text.ts';
import { dayOf } from '../dates.ts';
import { personRef } from '../links.ts';
import { defineTable } from '../table-reader.ts';

/** `Connections.csv`. Before 2023 without addresses; members who closed or hid their account are rows with a date only. */
export const connections = defineTable({
  table: 'connections',
  files: ['connections'],
  columns: {
    first: ['first name', 'vorname'],
    last: ['last name', 'nachname'],
    address: ['url'],
    email: ['email address', 'e-mail-adresse'],
    company: ['company', 'unternehmen'],
    position: ['position'],
    on: ['connected on', 'verbunden am'],
  },
  needs: ['first', 'last', 'on'],
  read({ first, last, address, email, company, position, on }, origin, { contacts }) {
    const person = personRef(address, `${first} ${last}`);
    if (person.name === null && person.key === null) return { leave: 'nobody' };
    const day = dayOf(on);
    if (day === null) return { fault: 'date' };
    return {
      row: {
        ...origin,
        on: day,
        person,
        company: cleanText(company) || null,
        position: cleanText(position) || null,
        email: contacts ? cleanText(email) || null : null,
      },
    };
  },
});

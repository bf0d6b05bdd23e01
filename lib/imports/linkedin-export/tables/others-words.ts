import { cleanText } from '../../../domain/language/clean-text.ts';
import type { RowOrigin } from '../../../domain/network-export/rows.ts';
import { americanOf, instantOf } from '../dates.ts';
import { personRef } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { type Cells, defineTable } from '../table-reader.ts';

const RECOMMENDATION = {
  first: ['first name'],
  last: ['last name'],
  text: ['text'],
  at: ['creation date'],
  status: ['status'],
} as const;

function recommendation(
  direction: 'given' | 'received',
  { first, last, text, at, status }: Cells<keyof typeof RECOMMENDATION>,
  origin: RowOrigin,
) {
  const time = americanOf(at);
  if (time === null) return { fault: 'date' } as const;
  const visible = status.trim().toUpperCase() === 'VISIBLE';
  const person = personRef('', `${first} ${last}`);
  return { row: { ...origin, at: time, direction, person, text: plainText(text), visible } };
}

export const recommendationsReceived = defineTable({
  table: 'recommendations',
  files: ['recommendationsreceived'],
  columns: RECOMMENDATION,
  needs: ['first', 'text', 'at'],
  read: (cells, origin) => recommendation('received', cells, origin),
});

export const recommendationsGiven = defineTable({
  table: 'recommendations',
  files: ['recommendationsgiven'],
  columns: RECOMMENDATION,
  needs: ['first', 'text', 'at'],
  read: (cells, origin) => recommendation('given', cells, origin),
});

/** An endorsement that was turned down or waits says nothing. */
const COUNTS = 'ACCEPTED';

export const endorsementsReceived = endorsements('received', 'endorser', 'endorsementreceivedinfo');
export const endorsementsGiven = endorsements('given', 'endorsee', 'endorsementgiveninfo');

function endorsements(direction: 'given' | 'received', who: 'endorser' | 'endorsee', file: string) {
  return defineTable({
    table: 'endorsements',
    files: [file],
    columns: {
      at: ['endorsement date'],
      skill: ['skill name'],
      first: [`${who} first name`],
      last: [`${who} last name`],
      address: [`${who} public url`],
      status: ['endorsement status'],
    },
    needs: ['at', 'skill', 'first'],
    read({ at, skill, first, last, address, status }, origin) {
      const time = instantOf(at);
      if (time === null) return { fault: 'date' };
      if (status.trim().toUpperCase() !== COUNTS) return { leave: 'pending' };
      const person = personRef(address, `${first} ${last}`);
      return { row: { ...origin, at: time, direction, person, skill: cleanText(skill) } };
    },
  });
}

import { americanOf } from '../dates.ts';
import { personRef } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { defineTable } from '../table-reader.ts';

/** `Invitations.csv`; addresses since late 2023. */
export const invitations = defineTable({
  table: 'invitations',
  files: ['invitations'],
  columns: {
    from: ['from'],
    to: ['to'],
    at: ['sent at'],
    note: ['message'],
    direction: ['direction'],
    inviter: ['inviterprofileurl'],
    invitee: ['inviteeprofileurl'],
  },
  needs: ['from', 'to', 'at', 'direction'],
  read({ from, to, at, note, direction, inviter, invitee }, origin) {
    const time = americanOf(at);
    if (time === null) return { fault: 'date' };
    const sent = direction.trim().toUpperCase() === 'OUTGOING';
    const [inviting, invited] = [personRef(inviter, from), personRef(invitee, to)];
    const [person, own] = sent ? [invited, inviting] : [inviting, invited];
    if (person.name === null && person.key === null) return { leave: 'nobody' };
    return {
      row: { ...origin, at: time, direction: sent ? 'sent' : 'received', person, own, note: plainText(note) || null },
    };
  },
});

import type { PersonRef } from '../../../domain/network-export/rows.ts';
import { instantOf } from '../dates.ts';
import { addressesIn, personRef } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { defineTable } from '../table-reader.ts';

/** Written by the network's editor for paid messages. */
const ADVERT = /class=["']?spinmail-quill-editor/i;
const yes = (cell: string): boolean => cell.trim().toLowerCase() === 'yes';

/**
 * `messages.csv`, newest first. Drafts, spam and advertising are left out. Whose a message is, the whole export shows;
 * see `finishMessages`.
 */
export const messages = defineTable({
  table: 'messages',
  files: ['messages'],
  columns: {
    conversation: ['conversation id'],
    from: ['from'],
    sender: ['sender profile url'],
    to: ['to'],
    recipients: ['recipient profile urls'],
    at: ['date'],
    subject: ['subject'],
    content: ['content'],
    folder: ['folder'],
    draft: ['is message draft'],
    wholeDraft: ['is conversation draft'],
  },
  needs: ['conversation', 'from', 'to', 'at', 'content'],
  read(cells, origin) {
    if (yes(cells.draft) || yes(cells.wholeDraft)) return { leave: 'draft' };
    if (cells.folder.trim().toUpperCase() === 'SPAM') return { leave: 'spam' };
    if (ADVERT.test(cells.content)) return { leave: 'advert' };
    const at = instantOf(cells.at);
    if (at === null) return { fault: 'date' };
    const subject = plainText(cells.subject);
    const text = plainText(cells.content);
    return {
      row: {
        ...origin,
        at,
        conversation: cells.conversation.trim(),
        sent: null,
        from: personRef(cells.sender, cells.from),
        others: recipientsOf(cells.to, cells.recipients),
        text: subject && subject !== text ? `${subject}\n${text}` : text,
      },
    };
  },
});

/** Names hold commas, so only a single recipient's name is sure; of several, the addresses are. */
function recipientsOf(names: string, addresses: string): PersonRef[] {
  const found = addressesIn(addresses);
  if (found.length <= 1) return names.trim() || found[0] ? [personRef(found[0] ?? '', names)] : [];
  return found.map((address) => personRef(address, ''));
}

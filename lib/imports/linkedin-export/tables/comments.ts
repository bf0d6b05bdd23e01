import { instantOf } from '../dates.ts';
import { commentIn, postIn } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { defineTable } from '../table-reader.ts';

/** `Comments.csv`: own comments. */
export const comments = defineTable({
  table: 'comments',
  files: ['comments'],
  columns: { at: ['date'], link: ['link'], text: ['message', 'comment'] },
  needs: ['at', 'link', 'text'],
  read({ at, link, text }, origin) {
    const time = instantOf(at);
    if (time === null) return { fault: 'date' };
    return { row: { ...origin, at: time, post: postIn(link), thread: commentIn(link), text: plainText(text) } };
  },
});

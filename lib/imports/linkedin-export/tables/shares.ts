import { instantOf } from '../dates.ts';
import { postIn } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { defineTable } from '../table-reader.ts';

/** `Shares.csv`: own posts, and what was passed on with or without a word. Times are UTC. */
export const shares = defineTable({
  table: 'shares',
  files: ['shares'],
  columns: {
    at: ['date'],
    post: ['sharelink'],
    text: ['sharecommentary'],
    link: ['sharedurl'],
    media: ['mediaurl'],
  },
  needs: ['at', 'post', 'text'],
  read({ at, post, text, link, media }, origin) {
    const time = instantOf(at);
    if (time === null) return { fault: 'date' };
    return {
      row: {
        ...origin,
        at: time,
        post: postIn(post),
        text: plainText(text),
        link: link.trim() || null,
        media: media.trim() !== '',
      },
    };
  },
});

import { cleanText } from '../../../domain/language/clean-text.ts';
import { instantOf, javaOf, sentenceOf } from '../dates.ts';
import { postIn } from '../links.ts';
import { defineTable } from '../table-reader.ts';

/** `InstantReposts.csv`: passed on with one click. */
export const reposts = defineTable({
  table: 'reposts',
  files: ['instantreposts'],
  columns: { at: ['date'], link: ['link'] },
  needs: ['at', 'link'],
  read({ at, link }, origin) {
    const time = instantOf(at);
    return time === null ? { fault: 'date' } : { row: { ...origin, at: time, post: postIn(link) } };
  },
});

/** `Votes.csv`: that the user took part in a poll, not what for. */
export const votes = defineTable({
  table: 'votes',
  files: ['votes'],
  columns: { at: ['date'], link: ['link'], option: ['optiontext'] },
  needs: ['at', 'link', 'option'],
  read({ at, link }, origin) {
    const time = instantOf(at);
    return time === null ? { fault: 'date' } : { row: { ...origin, at: time, post: postIn(link) } };
  },
});

/** `Rich_Media.csv`: the date stands in a sentence. */
export const media = defineTable({
  table: 'media',
  files: ['richmedia'],
  columns: { said: ['date/time'], link: ['media link'] },
  needs: ['said', 'link'],
  read({ said }, origin) {
    const time = sentenceOf(said);
    if (time === null) return { fault: 'date' };
    const kind = /\bvideo\b/i.test(said) ? 'video' : /\bdocument\b/i.test(said) ? 'document' : 'photo';
    return { row: { ...origin, at: time, media: kind } };
  },
});

/** `Company Follows.csv` */
export const companyFollows = defineTable({
  table: 'follows',
  files: ['companyfollows'],
  columns: { name: ['organization'], at: ['followed on'] },
  needs: ['name', 'at'],
  read: ({ name, at }, origin) => followed('company', name, at, origin),
});

/** `Member_Follows.csv` */
export const memberFollows = defineTable({
  table: 'follows',
  files: ['memberfollows'],
  columns: { at: ['date', 'followed on'], status: ['status'], name: ['fullname'] },
  needs: ['at', 'name'],
  read: ({ name, at, status }, origin) =>
    status.trim().toLowerCase() === 'inactive' ? { leave: 'ended' } : followed('member', name, at, origin),
});

function followed(what: 'company' | 'member', name: string, at: string, origin: { file: string; line: number }) {
  const time = javaOf(at);
  const known = cleanText(name);
  if (time === null) return { fault: 'date' } as const;
  return known ? { row: { ...origin, at: time, what, name: known } } : ({ leave: 'nobody' } as const);
}

import { createPostFinder } from '../network-export/post-time.ts';
import type { ExportRows } from '../network-export/rows.ts';
import { type Basis, basisOf, dayOf, type Period, within } from './days.ts';

/**
 * What was given to others and what came back. Others' comments on and reactions to one's own posts are in no export, so
 * what came back is what is: messages, invitations, recommendations, endorsements.
 */
export interface Response {
  given: {
    reactions: number;
    /** Below others' posts. */
    comments: number;
    /** Below own posts, in answer to others. */
    answers: number;
    passedOn: number;
    messages: number;
    invitations: number;
    recommendations: number;
    endorsements: number;
  };
  received: { messages: number; invitations: number; recommendations: number; endorsements: number };
  basis: Basis;
}

export function responseOf(rows: ExportRows, period: Period): Response {
  const inPeriod = <Row extends { at: string }>(list: readonly Row[]): Row[] =>
    list.filter(({ at }) => within(dayOf(at), period));
  const by = <Row extends { at: string; direction: string }>(list: readonly Row[], direction: string): number =>
    inPeriod(list).filter((row) => row.direction === direction).length;
  const comments = inPeriod(rows.comments);
  const ownPost = createPostFinder(rows.shares.flatMap(({ post }) => post ?? []));
  const answers = comments.filter(({ post }) => post !== null && ownPost(post) !== null).length;
  const messages = inPeriod(rows.messages);
  const [sent, received] = [true, false].map((own) => messages.filter((message) => message.sent === own).length);
  const all = [comments, inPeriod(rows.reactions), messages, inPeriod(rows.invitations), inPeriod(rows.reposts)].flat();
  return {
    given: {
      reactions: inPeriod(rows.reactions).length,
      comments: comments.length - answers,
      answers,
      passedOn: inPeriod(rows.reposts).length,
      messages: sent ?? 0,
      invitations: by(rows.invitations, 'sent'),
      recommendations: by(rows.recommendations, 'given'),
      endorsements: by(rows.endorsements, 'given'),
    },
    received: {
      messages: received ?? 0,
      invitations: by(rows.invitations, 'received'),
      recommendations: by(rows.recommendations, 'received'),
      endorsements: by(rows.endorsements, 'received'),
    },
    basis: basisOf(all.map(({ at }) => dayOf(at))),
  };
}

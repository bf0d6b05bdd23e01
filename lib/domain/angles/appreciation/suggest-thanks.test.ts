import { describe, expect, it } from 'vitest';
import { DELICATE } from '../../../languages/delicate.ts';
import { THANKS_CUES } from '../../../languages/thanks-cues.ts';
import type { FeedPost, FeedReading } from '../../pages/feed.ts';
import { suggestThanks } from './suggest-thanks.ts';

const post = (over: Partial<FeedPost>): FeedPost => ({
  author: 'Jonas Adeyemi',
  authorPath: '/in/jonas-adeyemi/',
  authorHeadline: null,
  age: '3h',
  text: '',
  urn: null,
  reactions: null,
  comments: null,
  reposts: null,
  repostedBy: null,
  promoted: false,
  media: 'none',
  ...over,
});
const feed = (...posts: FeedPost[]): FeedReading => ({
  network: 'linkedin',
  kind: 'feed',
  language: 'de',
  posts,
  missing: [],
});
const thanks = (reading: FeedReading, own: string | null = null) =>
  suggestThanks(reading, own, 'de', THANKS_CUES, DELICATE);

describe('suggestThanks', () => {
  it('says whom and for what, with the sentence that shows it', () => {
    const [first] = thanks(
      feed(post({ text: 'Die Anlage läuft. Danke an Henrike für die Nacht im Keller. Jetzt Feierabend.' })),
    );
    expect(first).toMatchObject({
      kind: 'credit',
      person: 'Jonas Adeyemi',
      quote: 'Danke an Henrike für die Nacht im Keller.',
    });
  });

  it('thanks for an answer in a comment', () => {
    const comment = {
      author: 'Malte Petersen',
      authorPath: '/in/malte/',
      text: 'Bei uns hat ein zweiter Fühler gereicht.',
    };
    expect(thanks(feed(post({ text: 'Wer weiß Rat?', shownComments: [comment] })))).toMatchObject([
      { kind: 'answering', person: 'Malte Petersen' },
    ]);
  });

  it('is silent without words that show it, on oneself, on companies, adverts and a death', () => {
    const text = 'Danke an alle.';
    expect(thanks(feed(post({ text: 'Der Kuchen war gut.' })))).toEqual([]);
    expect(thanks(feed(post({ text })), '/in/jonas-adeyemi/')).toEqual([]);
    expect(thanks(feed(post({ text, authorPath: '/company/nordlicht/' })))).toEqual([]);
    expect(thanks(feed(post({ text, promoted: true })))).toEqual([]);
    expect(thanks(feed(post({ text: `${text} Unser Kollege ist verstorben.` })))).toEqual([]);
  });

  it('names each person once', () => {
    expect(thanks(feed(post({ text: 'Danke an Henrike.' }), post({ text: 'Danke an Malte.' })))).toHaveLength(1);
  });
});

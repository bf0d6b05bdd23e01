import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { FeedReading } from '../../../domain/pages/feed.ts';
import { readPage } from '../../index.ts';
import { activityOf } from './own-activity.ts';

const OWN = '/in/jonna-ahrens';

/** A post of somebody else under which two people commented, as the page of comments shows it. */
const pages = {
  E: (own: string, age: string) => `<div data-urn="urn:li:activity:7400000000000000001">
    <a href="/in/bo-ek"><span aria-hidden="true">Bo Ek</span><span>Bo Ek</span></a>
    <div dir="ltr">Neue Brücke in Tönning.</div>
    <button data-finite-scroll-hotkey="c">Kommentieren</button>
    <article data-id="urn:li:comment:(activity:7400000000000000001,1)">
      <a href="https://www.linkedin.com${OWN}"><h3><span>Jonna Ahrens</span></h3></a><time>${age}</time>
      <div dir="ltr">${own}</div>
    </article>
    <article data-id="urn:li:comment:(activity:7400000000000000001,2)">
      <a href="/in/bo-ek"><h3><span>Bo Ek</span></h3></a><time>1 Tag</time><div dir="ltr">Danke.</div>
    </article></div>`,
  S: (own: string, age: string) => `<div componentkey="expanded-xFeedType_PROFILE">
    <a href="/in/bo-ek"><p>Bo Ek</p></a><p>3 Tage •</p><p><span data-testid="expandable-text-box">Neue Brücke.</span></p>
    <button aria-label="Reaktionsschaltfläche: keine Reaktion"><svg id="thumbs-up-outline-medium"></svg></button>
    <div componentkey="x-replaceableCommentToolsFeedType_PROFILE"></div>
    <div>
      <div componentkey="replaceableComment_urn:li:comment:(activity:7400000000000000001,1)">
        <a href="https://www.linkedin.com${OWN}/"><p>Jonna Ahrens</p></a><p>${age}</p>
        <p><span data-testid="expandable-text-box">${own}</span></p>
      </div>
      <div componentkey="replaceableComment_urn:li:comment:(activity:7400000000000000001,2)">
        <a href="/in/bo-ek/"><p>Bo Ek</p></a><p>1 Tag</p><p><span data-testid="expandable-text-box">Danke.</span></p>
      </div>
    </div></div>`,
};

const addressOf = (list: string) => new URL(`https://www.linkedin.com${OWN}/recent-activity/${list}/`);

function read(html: string, list: string): FeedReading {
  const url = addressOf(list);
  const { document } = new JSDOM(`<html lang="de"><body><main>${html}</main></body></html>`, { url: url.href }).window;
  const result = readPage(document, url, '2026-11-25');
  if (!result.ok || result.reading.kind !== 'feed') throw new Error('not read');
  return result.reading;
}

describe.each(['E', 'S'] as const)('the page of comments on %s', (generation) => {
  it('gives the person’s own comments with their age, and nobody else’s', () => {
    const feed = read(pages[generation]('Bei uns half\nein Filter.', '2 Wochen (bearbeitet)'), 'comments');
    const activity = activityOf(feed, addressOf('comments'));
    expect(activity?.extra.ownComments).toEqual([{ text: 'Bei uns half ein Filter.', age: '2 Wochen', days: 14 }]);
    expect(activity).toMatchObject({ path: '/in/jonna-ahrens/', isOwn: null, states: { activity: 'unseen' } });
  });
});

describe('the page of posts', () => {
  const post = { promoted: false, urn: null, reactions: null, comments: null, reposts: null } as const;
  const feed: FeedReading = {
    network: 'linkedin',
    kind: 'feed',
    language: 'de',
    missing: [],
    posts: [
      { author: 'Jonna', authorPath: `${OWN}/`, text: 'Wir prüfen\n\nBrücken.', age: '3 Tage', repostedBy: null },
      { author: 'Bo', authorPath: '/in/bo-ek/', text: 'Neue Brücke', age: '1 Monat', repostedBy: 'Jonna Ahrens' },
      { author: 'Bo', authorPath: '/in/bo-ek/', text: 'Nur gesehen', age: '2 Tage', repostedBy: null },
    ].map((said) => ({ ...post, ...said, authorHeadline: null, media: 'none' as const })),
  };

  it('gives own posts and what was passed on', () => {
    const activity = activityOf(feed, addressOf('all'));
    expect(activity?.activity).toEqual([
      { text: 'Wir prüfen Brücken.', age: '3 Tage', repost: false },
      { text: 'Neue Brücke', age: '1 Monat', repost: true },
    ]);
    expect(activity?.extra.activityAgeDays).toEqual([3, 30]);
    expect(activity?.states).toMatchObject({ activity: 'read', about: 'unseen' });
  });

  it.each(['reactions', 'images', 'videos'])('says nothing of the list of %s', (list) => {
    expect(activityOf(feed, addressOf(list))).toBeNull();
  });

  it('says nothing where nothing of the person’s own stands there, or on another page', () => {
    expect(activityOf({ ...feed, posts: feed.posts.slice(2) }, addressOf('all'))).toBeNull();
    expect(activityOf(feed, new URL('https://www.linkedin.com/feed/'))).toBeNull();
  });
});

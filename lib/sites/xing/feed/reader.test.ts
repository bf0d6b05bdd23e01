import { describe, expect, it } from 'vitest';
import { readMain, xingMain } from '../../../../tests/support/xing-main.ts';
import type { FeedPost } from '../../../domain/pages/feed.ts';

const HOME = '/discover/updates';
const link = (name: string, more = '') => `<a href="/profile/${name.replace(' ', '_')}">${more}${name}</a>`;
const AUTHOR = `<div><p>${link('Ada Kühn')}</p><p>Leiterin Brückenbau</p><p>vor 3 Tagen</p></div>`;
const BAR = '<div><button>Gefällt mir</button><button>Kommentieren</button></div>';
const post = (...parts: string[]) => `<article>${parts.join('')}</article>`;

function posts(...articles: string[]): FeedPost[] {
  const result = readMain(articles.join(''), HOME);
  if (!result.ok) throw new Error(result.found);
  return result.reading.kind === 'feed' ? result.reading.posts : [];
}
const only = (...parts: string[]) => posts(post(...parts), post(AUTHOR, '<p>Anker</p>', BAR))[0];

describe('the author is whoever wrote it', () => {
  it.each([
    ['in one line', `<p>${link('Bo Lind')} gefällt das</p>`],
    ['with an age of its own in the line', `<p>${link('Bo Lind')} hat das kommentiert · vor 2 Stunden</p>`],
    ['without a link', '<p>Bo Lind gefällt das</p>'],
    ['as two people', `<p>${link('Bo Lind')} und ${link('Cleo Berg')} gefällt das</p>`],
  ])('not who stands above it, %s', (_how, above) => {
    expect(only(above, AUTHOR, '<p>Beton.</p>', BAR)).toMatchObject({
      author: 'Ada Kühn',
      text: 'Beton.',
      age: 'vor 3 Tagen',
    });
  });

  it('not who stands alone above it, where a picture tells the author', () => {
    const above = `<div><p>${link('Bo Lind')}</p><p>gefällt das</p></div>`;
    const pictured = AUTHOR.replace('<div>', `<div>${'<a href="/profile/Ada_Kühn"><img alt=""></a>'}`);
    expect(only(above, pictured, '<p>Beton.</p>', BAR)?.author).toBe('Ada Kühn');
  });

  it('nobody, where two names could be meant', () => {
    const two = `<div><p>${link('Bo Lind')}</p><p>gefällt das</p></div>`;
    const aged = `<div><p>${link('Bo Lind')}</p><p>vor 2 Stunden</p><p>gefällt das</p></div>`;
    for (const above of [two, aged]) {
      const read = posts(post(above, AUTHOR, '<p>Beton.</p>', BAR), post(AUTHOR, '<p>Anker</p>', BAR));
      expect(read.map(({ text }) => text)).toEqual(['Anker']);
    }
  });

  it('nobody, where the one with a picture stands above another name', () => {
    const pictured = '<p><a href="/profile/Bo_Lind"><img alt=""></a></p>';
    const above = `<div>${pictured}<p>${link('Bo Lind')}</p><p>interessiert sich dafür</p></div>`;
    const read = posts(post(above, AUTHOR, '<p>Beton.</p>', BAR), post(AUTHOR, '<p>Anker</p>', BAR));
    expect(read.map(({ text }) => text)).toEqual(['Anker']);
  });

  it('nobody, where only who likes it has a link', () => {
    const html = `<div><p>${link('Bo Lind')}</p><p>gefällt das</p><p>Ada Kühn</p><p>vor 3 Tagen</p></div>`;
    expect(() => posts(post(html, '<p>Beton.</p>', BAR))).toThrow('no posts');
  });

  it('nobody, where no age shows the end of the head', () => {
    expect(() => posts(post(`<p>${link('Ada Kühn')}</p>`, '<p>Beton.</p>', BAR))).toThrow('no posts');
  });

  it('says that posts were left out', () => {
    const result = readMain(post(AUTHOR, '<p>Beton.</p>', BAR) + post('<p>Jobs für Dich</p>'), HOME);
    expect(result).toMatchObject({ ok: true, reading: { missing: expect.arrayContaining(['posts.author']) } });
  });

  it('a headline that begins like an advert is none, and an advert has no age', () => {
    const adviser = AUTHOR.replace('Leiterin Brückenbau', 'Werbung und Druck');
    expect(only(adviser, '<p>Beton.</p>', BAR)).toMatchObject({ promoted: false, age: 'vor 3 Tagen' });
    const alone = AUTHOR.replace('Leiterin Brückenbau', 'Werbung');
    expect(only(alone, '<p>Beton.</p>', BAR)).toMatchObject({ promoted: false, authorHeadline: 'Werbung' });
    const advert = AUTHOR.replace('vor 3 Tagen', 'Anzeige · Werk Süd');
    expect(only(advert, '<p>Beton.</p>', BAR)).toMatchObject({ promoted: true, age: null, text: 'Beton.' });
  });

  it('a badge is no headline, and neither is a number of followers', () => {
    const badge = AUTHOR.replace('<p>Leiterin', '<p>Premium</p><p>Leiterin');
    expect(only(badge, '<p>Beton.</p>', BAR)?.authorHeadline).toBe('Leiterin Brückenbau');
    const company = '<div><p><a href="/pages/werk">Werk Süd</a></p><p>1.204 Follower</p><p>gestern</p></div>';
    expect(only(company, '<p>Beton.</p>', BAR)).toMatchObject({
      authorPath: '/pages/werk/',
      authorHeadline: null,
      age: 'gestern',
    });
  });
});

describe('the words of a post', () => {
  it('keep mentions, paragraphs and lines, and end at the counters', () => {
    const text = `<p>${link('Bo Lind')} hat recht.</p><p>Erstens<br>zweitens</p>`;
    const read = only(AUTHOR, text, '<p>12 Reaktionen</p><p>Gespart</p>', BAR);
    expect(read?.text).toBe('Bo Lind hat recht.\nErstens\nzweitens');
  });

  it('hold nothing of link cards, and a word with a link is no card', () => {
    const card = '<a href="https://werk.example/x"><h3>Titel</h3><p>werk.example</p></a>';
    expect(only(AUTHOR, '<p>Beton.</p>', card, BAR)).toMatchObject({ text: 'Beton.', media: 'article' });
    expect(only(AUTHOR, '<p>Siehe <a href="https://werk.example">hier</a>.</p>', BAR)).toMatchObject({
      text: 'Siehe hier.',
      media: 'none',
    });
  });

  it('end at the next name where no button shows the end', () => {
    const comments = `<div><p>${link('Bo Lind')}</p><p>Stimmt</p></div>`;
    expect(only(AUTHOR, '<p>Beton.</p>', comments)?.text).toBe('Beton.');
  });

  it('come as letters', () => {
    const text = '&lt;b&gt;Beton&lt;/b&gt; <script>steal()</script>\u202e hält';
    expect(only(AUTHOR, `<p>${text}</p>`, BAR)?.text).toBe('<b>Beton</b> hält');
  });
});

describe('counts', () => {
  it.each([
    ['<p>1.204 Reaktionen</p>', { reactions: 1204, comments: null, reposts: null }],
    ['<span aria-label="12 Kommentare"></span>', { reactions: null, comments: 12, reposts: null }],
    ['<p>1,2 Tsd. Likes</p><p>2 Mal geteilt</p>', { reactions: 1200, comments: null, reposts: 2 }],
    ['<p>12 Äpfel</p>', { reactions: null, comments: null, reposts: null }],
  ])('%s', (foot, counts) => {
    expect(only(AUTHOR, '<p>Beton.</p>', foot, BAR)).toMatchObject(counts);
  });
});

describe('the page of one post', () => {
  const PATH = '/discover/detail-activities/7a/';
  const own = `<p><a href="${PATH}">Beitrag öffnen</a></p>`;
  const other = own.replace('7a', '8b');

  it('is that post, whatever stands below it', () => {
    const html = post(AUTHOR, '<p>Beton.</p>', own, BAR) + post(AUTHOR, '<p>Stahl.</p>', other, BAR);
    expect(readMain(html, PATH)).toMatchObject({ ok: true, reading: { posts: [{ text: 'Beton.', urn: PATH }] } });
  });

  it('another post is a page that changes', () => {
    expect(readMain(post(AUTHOR, '<p>Stahl.</p>', other, BAR), PATH)).toMatchObject({ ok: false, refusal: 'changing' });
  });

  it('a single post that names no address has that of the page', () => {
    expect(readMain(post(AUTHOR, '<p>Beton.</p>', BAR), PATH)).toMatchObject({
      ok: true,
      reading: { posts: [{ urn: PATH }] },
    });
  });
});

it('an empty page is torn, and a wall is a wall', () => {
  expect(readMain('<p>Lädt</p>', HOME)).toMatchObject({ ok: false, refusal: 'torn' });
  expect(readMain('<h1>Einloggen</h1>', HOME)).toMatchObject({ ok: false, refusal: 'signed-out' });
});

it('posts of an earlier screen that stands there yet are not read', () => {
  const earlier = xingMain(post(AUTHOR, '<p>Alt.</p>', BAR), 'hidden');
  const html = earlier + xingMain(post(AUTHOR, '<p>Neu.</p>', BAR));
  expect(readMain(html, HOME, true)).toMatchObject({ ok: true, reading: { posts: [{ text: 'Neu.' }] } });
});

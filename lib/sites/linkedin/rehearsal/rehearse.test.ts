import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../index.ts';
import { finish } from '../../steps.ts';
import { inTurn } from './elements.ts';
import { type Model, modelsFor, rehearse } from './rehearse.ts';

const HOST = 'https://www.linkedin.com';
const pageIn = (language: string) => new JSDOM(`<html lang="${language}"></html>`, { url: HOST }).window.document;
const models = (path: string, language = 'de') => finish(modelsFor(pageIn(language), new URL(path, HOST)));
const readingOf = ({ root, url }: Model) => {
  const result = readPage(root, url, '2026-11-24');
  if (!result.ok) throw new Error(result.found);
  return result.reading;
};

test.each(['de', 'en', 'fr', 'it'])(
  'models of profiles hold something for every part of the reader (%s)',
  (language) => {
    const [sdui, ember] = models('/in/jonna-ahrens/', language).map(readingOf);
    for (const reading of [sdui, ember]) {
      expect(reading).toMatchObject({
        kind: 'profile',
        name: 'Mara Winter',
        headline: 'Engineer for bridges',
        location: 'Bern',
      });
      if (reading?.kind !== 'profile') continue;
      const { experience, education, skills, certifications, languages, activity } = reading;
      const counts = [experience, education, skills, certifications, languages, activity].map((list) => list.length);
      expect(Math.min(...counts)).toBeGreaterThan(2);
      expect(experience.every(({ start, end }) => start === '2019-07' && end === 'present')).toBe(true);
      expect(experience.some(({ description }) => description !== null)).toBe(true);
      expect(activity.every(({ text, age }) => text.startsWith('Post') && age !== null)).toBe(true);
      expect(activity[0]?.repost).toBe(true);
      expect(reading).toMatchObject({ featured: 2, volunteering: 6 });
      expect(reading.about).not.toBeNull();
      expect(reading.recommendationsReceived).not.toBeNull();
    }
  },
);

test('models of feeds are whole posts, too', () => {
  for (const reading of models('/feed/').map(readingOf)) {
    if (reading.kind !== 'feed') throw new Error(reading.kind);
    expect(reading.posts).toHaveLength(8);
    for (const [index, post] of reading.posts.entries()) {
      expect(post).toMatchObject({
        author: inTurn('Mara Winter', index),
        authorHeadline: inTurn('Engineer for bridges', index),
        reactions: 12,
        comments: 3,
      });
      expect(post.text).toBe(inTurn('A bridge\nby Nordlicht stands.', index));
    }
    expect(reading.posts[0]?.repostedBy).toBe('Ada Lindt');
  }
});

test('pages whose readers are not slow have no model', () => {
  expect(models('/messaging/')).toEqual([]);
});

test('the page itself stays as it is, and its models are read again and again', () => {
  const page = pageIn('de');
  const before = page.documentElement.outerHTML;
  const read: Document[] = [];
  const steps = rehearse(page, new URL('/in/jonna-ahrens/', HOST), function* ({ root }) {
    read.push(root);
    yield;
  });
  finish(steps);
  expect(new Set(read).size).toBe(2);
  expect(read.length).toBeGreaterThan(6);
  expect(read).not.toContain(page);
  expect(page.documentElement.outerHTML).toBe(before);
});

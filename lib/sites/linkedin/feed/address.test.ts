import { describe, expect, it } from 'vitest';
import { feedPlace, linkedCompanySlug } from './address.ts';

const at = (path: string, host = 'www.linkedin.com') => feedPlace(new URL(`https://${host}${path}`));

describe('feedPlace', () => {
  it.each(['/feed/', '/feed', '/feed/?sortBy=RECENT', '/feed/hashtag/?keywords=holz', '/preload/feed/'])(
    'home: %s',
    (path) => {
      expect(at(path)).toEqual({ page: 'home' });
    },
  );

  it.each([
    ['/feed/update/urn:li:activity:7450001357913579000/', 'urn:li:activity:7450001357913579000'],
    ['/feed/update/urn%3Ali%3AugcPost%3A7450001357913579000', 'urn:li:ugcPost:7450001357913579000'],
    ['/posts/jonna-ahrens_bruecken-activity-7450001357913579000-aB3d/', 'urn:li:activity:7450001357913579000'],
    ['/posts/jonna-ahrens_bruecken', null],
  ])('one post: %s', (path, urn) => {
    expect(at(path)).toEqual({ page: 'post', urn });
  });

  it.each([
    '/in/j%C3%B6nna/recent-activity/all/',
    '/in/J%C3%96NNA/recent-activity/',
    '/in/jönna/recent-activity/images/',
  ])('a person: %s', (path) => {
    expect(at(path)).toEqual({ page: 'person', slug: 'jönna' });
  });

  it.each(['/company/nordlicht/posts/', '/company/Nordlicht/posts?feedView=all', '/school/nordlicht/posts/'])(
    'a company: %s',
    (path) => {
      expect(at(path)).toEqual({ page: 'company', slug: 'nordlicht' });
    },
  );

  it.each(['/feed/followers/', '/feed/update/', '/in/jonna/', '/company/nordlicht/', '/posts/', '/messaging/', '/'])(
    'none: %s',
    (path) => {
      expect(at(path)).toBeNull();
    },
  );

  it('is LinkedIn only', () => {
    expect(at('/feed/', 'linkedin.com.example.org')).toBeNull();
    expect(at('/feed/', 'de.linkedin.com')).toEqual({ page: 'home' });
  });

  it('survives a stray percent sign', () => {
    expect(at('/feed/update/urn:li:activity:100%/')).toEqual({ page: 'post', urn: 'urn:li:activity:100%' });
  });
});

describe('linkedCompanySlug', () => {
  it.each([
    ['https://www.linkedin.com/company/Nordlicht/posts?x=1', 'nordlicht'],
    ['/showcase/nordlicht-marine/', 'nordlicht-marine'],
    ['/in/nordlicht/', null],
    [null, null],
  ])('%s', (href, slug) => {
    expect(linkedCompanySlug(href)).toBe(slug);
  });
});

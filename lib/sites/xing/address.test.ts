import { describe, expect, it } from 'vitest';
import { companyAt, companyLink } from './company/address.ts';
import { feedPlace } from './feed/address.ts';
import { onXing } from './host.ts';
import { conversationAt, isMessages } from './messages/address.ts';
import { peopleList } from './people/address.ts';
import { placeAt } from './place.ts';

const at = (path: string) => new URL(path, 'https://www.xing.com');

describe('what stands at an address', () => {
  it.each([
    ['/home', 'feed', { page: 'home' }],
    ['/discover/updates?sc_o=navigation', 'feed', { page: 'home' }],
    ['/discover/your-posts', 'feed', { page: 'person' }],
    ['/discover/detail-activities/5d7f.ab12/', 'feed', { page: 'post', id: '5d7f.ab12' }],
  ] as const)('%s', (path, place, feed) => {
    expect([placeAt(at(path)), feedPlace(at(path))]).toEqual([place, feed]);
  });

  it.each([
    ['/search/members?keywords=x', 'search'],
    ['/network/contactlist?sc_o=x', 'connections'],
    ['/pages/wiesbrunn-gmbh/employees', 'company'],
    ['/companies/wiesbrunngmbh/employees/', 'company'],
  ] as const)('%s', (path, list) => {
    expect([placeAt(at(path)), peopleList(at(path))]).toEqual(['people', list]);
  });

  it.each([
    ['/pages/wiesbrunn-gmbh', '/pages/wiesbrunn-gmbh/'],
    ['/pages/m%C3%BCller/', '/pages/m%C3%BCller/'],
    ['/companies/wiesbrunngmbh', '/companies/wiesbrunngmbh/'],
    ['/pages/wiesbrunn-gmbh/about_us', '/pages/wiesbrunn-gmbh/'],
  ])('%s', (path, own) => {
    expect([placeAt(at(path)), companyAt(at(path))?.path]).toEqual(['company', own]);
  });

  it.each([
    ['/chats', null],
    ['/chats/c0ffee01?x=1', 'c0ffee01'],
    ['/messages/conversations', null],
    ['/messages/conversations/42', '42'],
    ['/messenger', null],
    ['/chats/new', null],
  ])('%s', (path, id) => {
    expect([placeAt(at(path)), conversationAt(at(path))]).toEqual(['messages', id]);
  });

  it.each([
    '/',
    '/insights',
    '/news',
    '/jobs/search/ki',
    '/network',
    '/network/requests/sent',
    '/search/companies?keywords=x',
    '/companies',
    '/pages/wiesbrunn-gmbh/jobs',
    '/profile/Ada_Kuehn',
    '/discover/topics/42',
    '/settings',
  ])('no reader of these knows %s', (path) => {
    expect(placeAt(at(path))).toBeNull();
  });

  it.each(['login.xing.com', 'recruiting.xing.com', 'xing.com.example', 'notxing.com', 'www.linkedin.com'])(
    'another host is another site: %s',
    (host) => {
      const there = (path: string) => new URL(path, `https://${host}`);
      expect(onXing(there('/'))).toBe(false);
      for (const path of ['/home', '/chats', '/search/members', '/pages/wiesbrunn']) {
        expect(placeAt(there(path)), path).toBeNull();
      }
      expect(isMessages(there('/chats'))).toBe(false);
    },
  );
});

it('a link to a company is compared by its folded slug', () => {
  const [one, other] = ['https://www.xing.com/pages/M%C3%BCller-Werk/jobs?x=1', '/pages/müller-werk'].map(companyLink);
  expect(one?.slug).toBe(other?.slug);
  expect(companyLink('https://www.linkedin.com/pages/mueller')).toBeNull();
  expect(companyLink('/companies')).toBeNull();
});

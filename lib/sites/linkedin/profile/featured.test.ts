import { describe, expect, it } from 'vitest';
import { reading } from '../../../../tests/pages/read-markup.ts';
import { emberPage, emberSection, sduiCard, sduiPage } from '../../../../tests/support/profile-page.ts';

const detour = (way: string, target: string) =>
  `https://www.linkedin.com/${way}?url=${encodeURIComponent(target)}&trk=profile`;

const CASE = 'https://deichwerk.example/stellen/bruecken?utm_source=linkedin#oben';

describe.each([
  ['S', (items: string) => sduiPage({ sections: sduiCard('Featured', 'Im Fokus', `<ul>${items}</ul>`) })],
  ['E', (items: string) => emberPage({ sections: emberSection('featured', 'Im Fokus', `<ul>${items}</ul>`) })],
])('links of featured items on %s', (_generation, page) => {
  const links = (...hrefs: string[]) => {
    const items = hrefs.map((href) => `<li><a href="${href.replaceAll('&', '&amp;')}">Offene Stellen</a></li>`);
    return reading(page(items.join(''))).extra.featuredLinks;
  };

  it('names where the network’s own detour leads', () => {
    expect(
      links(detour('redir/redirect', CASE), detour('safety/go/', CASE), '/safety/go/?url=http%3A%2F%2Fa.example'),
    ).toEqual([
      'https://deichwerk.example/stellen/bruecken',
      'https://deichwerk.example/stellen/bruecken',
      'http://a.example',
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'no address', ''])(
    'takes nothing but a web address out of a detour: %s',
    (target) => {
      expect(links(detour('redir/redirect', target))).toEqual(['https://www.linkedin.com/redir/redirect']);
    },
  );

  it('leaves links inside the network as they are', () => {
    expect(links('/posts/jonna-ahrens_bruecken-7400/?url=https%3A%2F%2Fa.example')).toEqual([
      '/posts/jonna-ahrens_bruecken-7400/',
    ]);
  });
});

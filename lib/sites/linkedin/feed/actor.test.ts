import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { actorFrom, actorPath } from './actor.ts';

/** Lines as they stand on a page; a star stands for the icon of who may see the post. */
function read(lines: readonly string[], href = '/in/ada/', language: 'de' | 'en' = 'en') {
  const html = lines.map((text) => `<p>${text.replace('*', '<svg id="people-small"></svg>')}</p>`).join('');
  const { document } = new JSDOM(html).window;
  const elements = [...document.querySelectorAll('p')];
  return actorFrom(
    elements.map((element) => ({ text: element.textContent?.trim() ?? '', element })),
    href,
    language,
  );
}

describe('actorFrom', () => {
  it('tells name, headline and age apart', () => {
    expect(read(['Ada Lindt', '• 2nd', 'Builds bridges', '2h • Edited •*'])).toEqual({
      author: 'Ada Lindt',
      authorPath: '/in/ada/',
      authorHeadline: 'Builds bridges',
      age: '2h',
      promoted: false,
    });
  });

  it.each([
    ['3 Tage •', '3 Tage'],
    ['2 Std.', '2 Std.'],
    ['vor 3 Tagen •', 'vor 3 Tagen'],
    // In no table: the icon, or a number before a dot, tells.
    ['Gerade eben •*', 'Gerade eben'],
    ['4 zork •', '4 zork'],
  ])('age: %s', (line, age) => {
    expect(read(['Ada Lindt', 'Baut Brücken', line], '/in/ada/', 'de')).toMatchObject({ age, promoted: false });
  });

  it.each([
    ['Promoted', '/in/ada/'],
    ['Promoted by Nordlicht', '/in/ada/'],
    ['Anzeige', '/company/nordlicht/'],
    // In no table: companies show nothing there but followers.
    ['Zorked', '/company/nordlicht/'],
  ])('advert: %s of %s', (line, href) => {
    expect(read(['Ada Lindt', line], href)).toMatchObject({ age: null, promoted: true, authorHeadline: null });
  });

  it('takes a second line in unknown words for the advert, not the headline', () => {
    expect(read(['Ada Lindt', 'Builds bridges', 'Zorked'])).toMatchObject({
      promoted: true,
      authorHeadline: 'Builds bridges',
    });
  });

  it('takes no headline for an advert', () => {
    expect(read(['Ada Lindt', 'Promoted to lead in May', '2h •'])).toMatchObject({
      promoted: false,
      authorHeadline: 'Promoted to lead in May',
    });
    expect(read(['Ada Lindt', 'Anzeigenleiterin'], '/in/ada/', 'de')).toMatchObject({
      promoted: false,
      authorHeadline: 'Anzeigenleiterin',
      age: null,
    });
  });

  it('takes the number of followers for no headline', () => {
    expect(read(['Nordlicht', '7,116 followers', '1w •'], '/company/nordlicht/posts')).toMatchObject({
      authorPath: '/company/nordlicht/',
      authorHeadline: null,
      age: '1w',
    });
  });

  it('is nobody without a name', () => {
    expect(read([])).toBeNull();
    expect(read(['', '2h •'])).toBeNull();
  });
});

describe('actorPath', () => {
  it.each([
    ['https://www.linkedin.com/in/ada?miniProfileUrn=x', '/in/ada/'],
    ['/company/nordlicht/posts/', '/company/nordlicht/'],
    ['https://www.linkedin.com/showcase/nord-see', '/showcase/nord-see/'],
    ['https://nordlicht.example/in/ada/', null],
    [null, null],
  ])('%s', (href, path) => {
    expect(actorPath(href)).toBe(path);
  });
});

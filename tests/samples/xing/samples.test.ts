import { describe, expect, it } from 'vitest';
import { readingXing } from '../../pages/read-xing.ts';
import { allCases } from '../../support/cases.ts';
import { expectedOf } from './expected.ts';
import { renderPage } from './render.ts';
import { SITUATIONS } from './situations.ts';

const PREFIX = 'xing/profile/';
const committed = new Map(allCases().map((one) => [one.name, one]));

/** On the pages, and nobody's business: salary, name at birth, figures, mail addresses, a private number. */
const PRIVATE = /71\.500|Quittengrund|1\.284|stellen@|h\.dahlmann@|7654321/;
/** Fields that some of the people leave empty, and that stand on a sheet of their own. */
const MAY_BE_MISSING = ['topSkills', 'webProfiles', 'contactKinds'];

/** The look is shared with the pages of LinkedIn and may change without these. */
const markup = (html: string) => html.replace(/<style>.*?<\/style>/s, '');

it('has one case for each situation, and none besides', () => {
  const names = [...committed.keys()].filter((name) => name.startsWith(PREFIX));
  expect(names.sort()).toEqual(
    Object.keys(SITUATIONS)
      .map((situation) => PREFIX + situation)
      .sort(),
  );
});

describe.each(Object.entries(SITUATIONS))('%s', (situation, page) => {
  const html = renderPage(page);
  const expected = expectedOf(page);

  it('is committed as the writers make it (else: npx tsx tests/samples/write.ts)', () => {
    const one = committed.get(PREFIX + situation);
    expect(markup(one?.html ?? '') === markup(html), 'page.html').toBe(true);
    expect(one?.expected).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('is read with nothing more and nothing private', () => {
    const { missing, extra, ...reading } = readingXing(html, expected.url);
    expect(extra).toEqual(expected.extra);
    expect(missing.filter((field) => !MAY_BE_MISSING.includes(field))).toEqual([]);
    expect(html).toMatch(PRIVATE);
    expect(JSON.stringify({ extra, ...reading })).not.toMatch(PRIVATE);
  });

  it('loads nothing and leads nowhere but to the sites and to invented places', () => {
    const sources = [...html.matchAll(/\ssrc(?:set)?="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(sources.filter((source) => !source.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/<(?:link|script|iframe)\b|@import|url\(/);
    const hosts = [...html.matchAll(/href="https?:\/\/([^/"]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.filter((host) => !/^www\.(?:linkedin|xing)\.com$|\.example$/.test(host))).toEqual([]);
  });
});

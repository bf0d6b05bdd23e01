import { expect, test } from 'vitest';
import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import { blankProfile } from '../../lib/domain/profile/reading.ts';
import { createDoubt } from './doubt.ts';

const BREWERS = 'https://www.linkedin.com/search/results/people/?keywords=brewer';
const COOPERS = 'https://www.linkedin.com/search/results/people/?keywords=cooper';

const people = (...slugs: string[]): PageReading => ({
  network: 'linkedin',
  kind: 'people',
  language: 'de',
  people: slugs.map((slug) => ({ name: slug, path: `/in/${slug}/`, headline: null, location: null, degree: null })),
  missing: [],
});

function setUp() {
  let now = 0;
  return {
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    isDoubtful: createDoubt(() => now),
  };
}

test('a list is believed, grown or read again', () => {
  const { isDoubtful } = setUp();
  expect(isDoubtful(BREWERS, people('ada', 'bo'))).toBe(false);
  expect(isDoubtful(BREWERS, people('ada', 'bo', 'cleo'))).toBe(false);
  expect(isDoubtful(BREWERS, people('cleo', 'dag'))).toBe(false);
});

test('what stood under another address is left over, also if more came in the meantime', () => {
  const { isDoubtful, pass } = setUp();
  isDoubtful(BREWERS, people('ada', 'bo'));
  expect(isDoubtful(COOPERS, people('ada', 'bo'))).toBe(true);
  expect(isDoubtful(COOPERS, people('ada', 'bo', 'cleo'))).toBe(true);
  pass(1_000);
  expect(isDoubtful(COOPERS, people('eik', 'bo'))).toBe(false);
});

test('the same people may be found twice: after a while that is believed', () => {
  const { isDoubtful, pass } = setUp();
  isDoubtful(BREWERS, people('ada', 'bo'));
  expect(isDoubtful(COOPERS, people('ada', 'bo'))).toBe(true);
  pass(8_000);
  expect(isDoubtful(COOPERS, people('ada', 'bo'))).toBe(false);
});

test('a list that has nothing in common with the one before is believed when it stays', () => {
  const { isDoubtful, pass } = setUp();
  isDoubtful(BREWERS, people('ada', 'bo'));
  expect(isDoubtful(BREWERS, people('eik', 'finn'))).toBe(true);
  expect(isDoubtful(COOPERS, people('eik', 'finn'))).toBe(false);
  expect(isDoubtful(BREWERS, people('gul', 'hede'))).toBe(true);
  pass(250);
  expect(isDoubtful(BREWERS, people('gul', 'hede'))).toBe(false);
});

test('a profile says whose it is; the page of one section does not', () => {
  const { isDoubtful } = setUp();
  const ada = 'https://www.linkedin.com/in/ada/details/skills/';
  const bo = 'https://www.linkedin.com/in/bo/details/skills/';
  const section = blankProfile('linkedin', { name: '', skills: ['Sudhaus', 'Hefe'] });
  isDoubtful(ada, section);
  expect(isDoubtful(bo, section)).toBe(true);
  expect(isDoubtful(bo, blankProfile('linkedin', { name: 'Bo Lind', skills: ['Sudhaus', 'Hefe'] }))).toBe(false);
});

test('an empty list says nothing', () => {
  const { isDoubtful } = setUp();
  isDoubtful(BREWERS, people());
  expect(isDoubtful(COOPERS, people())).toBe(false);
  expect(isDoubtful(COOPERS, people('ada'))).toBe(false);
});

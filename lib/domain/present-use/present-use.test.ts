import { describe, expect, it } from 'vitest';
import { comment, connection, invitation, message, postOn, share } from '../../../tests/support/export/rows.ts';
import { TITLE_WORDS } from '../../languages/titles.ts';
import { type ExportRows, emptyRows } from '../network-export/rows.ts';
import { type PresentUseTools, presentUse } from './present-use.ts';
import { createTitleReader } from './title.ts';

const titles = createTitleReader(TITLE_WORDS);
function analysis(rows: Partial<ExportRows>, narrative: PresentUseTools['narrative'] = null) {
  const slices = presentUse({ ...emptyRows(), ...rows }, { titles, narrative });
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}
const use = (rows: Partial<ExportRows>) => {
  const result = analysis(rows);
  if (!result) throw new Error('Nothing to analyse.');
  return result;
};

describe('presentUse', () => {
  it('says nothing of an export without activity', () => {
    expect(analysis({})).toBeNull();
  });

  it('counts back from the last day of the export, a year at most', () => {
    const { covered, period } = use({ shares: [share('2024-01-10', 'a'), share('2026-03-10', 'b')] });
    expect(covered).toEqual({ from: '2024-01-10', until: '2026-03-10' });
    expect(period).toEqual({ from: '2025-03-11', until: '2026-03-10' });
  });
});

describe('rhythm', () => {
  it('gives whole weeks, their median, and the longest pause', () => {
    const shares = ['2026-02-11', '2026-02-18', '2026-02-19', '2026-03-10'].map((day) => share(day, 'a'));
    const { rhythm } = use({ shares });
    expect(rhythm.weeks.map(({ from, posts }) => [from, posts])).toEqual([
      ['2026-02-11', 1],
      ['2026-02-18', 2],
      ['2026-02-25', 0],
      ['2026-03-04', 1],
    ]);
    expect(rhythm.usual.posts).toBe(1);
    expect(rhythm.quietWeeks).toBe(1);
    expect(rhythm.pause).toEqual({ from: '2026-02-19', until: '2026-03-10', days: 19 });
    expect(rhythm.basis.rows).toBe(4);
  });

  it('compares a quarter with the one before only where the export reaches back that far', () => {
    const recent = [share('2026-06-30', 'a'), share('2026-04-01', 'b')];
    expect(use({ shares: recent }).rhythm.compared.posts).toEqual({ now: 2, before: null });
    const longer = [...recent, share('2026-03-31', 'c'), share('2025-01-01', 'd')];
    expect(use({ shares: longer }).rhythm.compared.posts).toEqual({ now: 2, before: 1 });
  });
});

describe('formats', () => {
  it('tells them apart, and counts what was passed on once', () => {
    const repost = { file: 'r.csv', line: 1, at: '2026-03-03T12:00:01Z', post: postOn('activity', '2026-03-03', 900) };
    const { formats } = use({
      shares: [
        share('2026-03-01', 'Text'),
        share('2026-03-02', 'Film', { media: true }),
        share('2026-03-03', ''),
        share('2026-03-04', 'Seht her', { link: 'https://wiesbrunn.example' }),
        share('2026-03-05', 'Bild', { media: true }),
      ],
      reposts: [repost],
      media: [{ file: 'm.csv', line: 1, at: '2026-03-02T11:57:00Z', media: 'video' }],
    });
    expect(formats.counts).toMatchObject({ text: 1, video: 1, link: 1, picture: 1, 'passed-on': 1, wordless: 0 });
  });
});

describe('themes', () => {
  it('counts texts by what shows in them, and leaves short ones out', () => {
    const themeOf = (text: string) => (text.includes('Pumpe') ? { id: 'pumps', words: ['Pumpe'] } : null);
    const shares = [
      share('2026-03-01', 'Eine Pumpe, die seit vierzig Jahren läuft, und was daran stimmt.'),
      share('2026-03-02', 'Am Freitag ist die Straße zur Halle gesperrt, bitte außen herum.'),
      share('2026-03-03', 'Pumpe!'),
    ];
    const result = analysis({ shares }, { ids: ['pumps', 'x'], themeOf });
    expect(result?.themes).toMatchObject({
      themes: [
        { id: 'pumps', posts: 1, comments: 0, example: { day: '2026-03-01', words: ['Pumpe'] } },
        { id: 'x', posts: 0, example: null },
      ],
      without: { posts: 1, comments: 0 },
      basis: { rows: 2 },
    });
  });
});

describe('network', () => {
  it('counts what titles show, and says of how many they show nothing', () => {
    const { network } = use({
      connections: [
        connection('a', '2026-03-01', 'Vertriebsleiterin', 'Wiesbrunn SE'),
        connection('b', '2026-03-02', 'Geschäftsführer', 'wiesbrunn se'),
        connection('c', '2026-03-03', 'Mensch', 'Brauerei Kern'),
        connection('d', '2026-03-04'),
      ],
    });
    expect(network.levels).toEqual([
      { key: 'top', count: 1 },
      { key: 'head', count: 1 },
    ]);
    expect(network.unknown).toEqual({ level: 2, field: 2, industry: 3 });
    expect(network.companies).toEqual([{ key: 'Wiesbrunn SE', count: 2 }]);
  });
});

describe('response', () => {
  it('tells answers below own posts from comments elsewhere, by the time in the address', () => {
    const { response } = use({
      shares: [share('2026-03-01', 'a')],
      comments: [
        comment('2026-03-01', postOn('activity', '2026-03-01', 1_200)),
        comment('2026-03-02', postOn('activity', '2026-03-02')),
      ],
      messages: [message('a', '2026-03-02', true), message('a', '2026-03-03', false)],
    });
    expect(response.given).toMatchObject({ comments: 1, answers: 1, messages: 1 });
    expect(response.received.messages).toBe(1);
  });
});

describe('outcomes', () => {
  it('says how many answered, after how long, and what became of invitations', () => {
    const { outcomes } = use({
      connections: [connection('a', '2026-03-02'), connection('b', '2026-03-02')],
      invitations: [
        invitation('a', '2026-03-01', 'Wir sprachen auf der Messe.'),
        invitation('b', '2026-03-01', null),
        invitation('c', '2026-03-01', null),
        invitation('d', '2026-03-01', null, 'received'),
      ],
      messages: [
        message('a', '2026-03-01T08:00:00Z', true),
        message('a', '2026-03-01T14:00:00Z', false),
        message('b', '2026-03-01', true),
        message('c', '2026-03-01', false),
      ],
    });
    expect(outcomes.byUser).toEqual({ count: 2, answered: 1, talks: 0, hours: 6 });
    expect(outcomes.byOthers).toEqual({ count: 1, answered: 0, talks: 0, hours: null });
    expect(outcomes.withNote).toEqual({ sent: 1, accepted: 1 });
    expect(outcomes.withoutNote).toEqual({ sent: 2, accepted: 1 });
  });

  it('leaves groups out', () => {
    const group = {
      ...message('a', '2026-03-01', true),
      others: [message('a', '2026-03-01', true), message('b', '2026-03-01', true)].flatMap(({ others }) => others),
    };
    expect(use({ messages: [group] }).outcomes.byUser.count).toBe(0);
  });
});

describe('dormant contacts', () => {
  it('names whom both wrote with, half a year ago and more', () => {
    const old = [message('a', '2025-03-01', true), message('a', '2025-03-02', false)];
    const rows = {
      connections: ['a', 'b', 'c'].map((slug) => connection(slug, '2024-01-01', 'Einkäufer')),
      messages: [
        ...old,
        message('b', '2025-03-01', true),
        message('c', '2026-02-01', true),
        message('c', '2026-03-02', false),
      ],
    };
    const { dormant } = use(rows);
    expect(dormant.people).toEqual([
      expect.objectContaining({ messages: 2, last: '2025-03-02', silent: 365, position: 'Einkäufer' }),
    ]);
  });

  it('names nobody who is no contact any more', () => {
    const messages = [message('a', '2025-03-01', true), message('a', '2025-03-02', false)];
    expect(use({ messages, shares: [share('2026-03-02', 'a')] }).dormant.total).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comment, connection, invitation, message, person, postOn, share } from '../../../tests/support/export/rows.ts';
import { type ExportRows, emptyRows } from '../network-export/rows.ts';
import { contentId } from './content-id.ts';
import { exportDrafts } from './export-drafts.ts';
import { IMPORT_PARTS, type ImportPart, partCounts } from './parts.ts';
import { createNoticedFilter } from './without-noticed.ts';

const ACT = '019aaaaa-0000-7000-8000-000000000000';
const drafts = (
  rows: Partial<ExportRows>,
  parts: readonly ImportPart[] = IMPORT_PARTS,
  act = ACT,
  day = '2026-11-20',
) => [...exportDrafts({ ...emptyRows(), ...rows }, new Set(parts), act, day)];
const ROWS = {
  connections: [
    { ...connection('enno', '2026-02-01', 'Einkäufer', 'Kern SE'), email: 'enno@kern.example' },
    { ...connection('x', '2026-02-01'), person: { key: null, path: null, name: 'Nora' } },
  ],
  messages: [
    { ...message('enno', '2026-03-01', false), text: 'Erreichbar unter 040 5557654321 oder e@kern.example.' },
    { ...message('enno', '2026-03-02', true), others: [person('enno'), person('jo')] },
  ],
  invitations: [
    invitation('jo', '2026-01-01', 'Wir sprachen auf der Messe.'),
    invitation('ida', '2026-01-01', null, 'received'),
  ],
  shares: [share('2026-03-03', 'Ein Beitrag')],
  comments: [comment('2026-03-04', postOn('activity', '2026-03-04'))],
};

describe('exportDrafts', () => {
  it('makes people with facts, contacts and own posts of rows', () => {
    expect(drafts(ROWS).map(({ person: who, what }) => [who, what.kind === 'contact' ? what.way : what])).toEqual([
      ['linkedin:enno', 'accept'],
      [
        'linkedin:enno',
        {
          kind: 'record',
          changes: [
            { field: 'name', value: 'enno' },
            {
              field: 'fact',
              of: 'company',
              value: { text: 'Kern SE', confirmed: '2026-11-20', from: 'invented.csv' },
            },
            {
              field: 'fact',
              of: 'position',
              value: { text: 'Einkäufer', confirmed: '2026-11-20', from: 'invented.csv' },
            },
          ],
        },
      ],
      ['linkedin:enno', 'message'],
      ['linkedin:enno', { kind: 'change', change: { field: 'name', value: 'enno' } }],
      ['linkedin:jo', 'invite'],
      ['linkedin:jo', { kind: 'change', change: { field: 'name', value: 'jo' } }],
      [null, 'post'],
      [null, 'comment'],
    ]);
  });

  it('keeps neither addresses nor numbers', () => {
    const text = JSON.stringify(drafts(ROWS));
    expect(text).not.toContain('kern.example');
    expect(text).not.toContain('5557654321');
  });

  it('takes only what is ticked', () => {
    expect(drafts(ROWS, ['own']).every((draft) => draft.person === null)).toBe(true);
    expect(drafts(ROWS, [])).toEqual([]);
    expect(partCounts({ ...emptyRows(), ...ROWS })).toEqual({ contacts: 1, messages: 1, invitations: 1, own: 2 });
  });

  it('gives the same ids for the same rows, whatever import they come with, and never notes', () => {
    const again = drafts(ROWS, IMPORT_PARTS, '019bbbbb-0000-7000-8000-000000000000');
    expect(again.map(({ id }) => id)).toEqual(drafts(ROWS).map(({ id }) => id));
    expect(new Set(drafts(ROWS).map(({ source }) => source))).toEqual(new Set(['import']));
    expect(drafts(ROWS).some(({ what }) => what.kind === 'contact' && what.way === 'note')).toBe(false);
  });

  it('tells two posts of one minute and one text apart', () => {
    const one = share('2026-03-03', 'Danke');
    const other = share('2026-03-03', 'Danke', { post: postOn('share', '2026-03-03', 700) });
    const [first, second] = drafts({ shares: [one, other] });
    expect(first?.id).not.toBe(second?.id);
  });
});

describe('createNoticedFilter', () => {
  it('prefers what was noticed when it happened', () => {
    const [post, ,] = drafts({ shares: [share('2026-03-03', 'Ein Beitrag')] });
    if (!post) throw new Error('no draft');
    const keeps = (happened: string, way: 'post' | 'comment' = 'post') =>
      createNoticedFilter([{ person: null, way, happened }])(post);
    expect(keeps('2026-03-03T12:01:00Z')).toBe(false);
    expect(keeps('2026-03-03T12:05:00Z')).toBe(true);
    expect(keeps('2026-03-03T12:01:00Z', 'comment')).toBe(true);
  });

  it('gives invitations a day, since their zone is not known', () => {
    const [invite] = drafts({ invitations: [invitation('jo', '2026-01-01', null)] });
    const filter = createNoticedFilter([{ person: 'linkedin:jo', way: 'invite', happened: '2026-01-01T20:00:00Z' }]);
    expect(invite && filter(invite)).toBe(false);
  });
});

describe('contentId', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    const id = contentId(Date.parse('2026-03-03T12:00:00Z'), 'a');
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(contentId(Date.parse('2026-03-03T12:00:01Z'), 'a') > id).toBe(true);
  });

  it('differs for different contents', () => {
    const ids = new Set(Array.from({ length: 50_000 }, (_, at) => contentId(0, `linkedin:person-${at}`)));
    expect(ids.size).toBe(50_000);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || contentId(0, a) !== contentId(0, b)));
  });
});

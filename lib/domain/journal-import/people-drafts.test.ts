import { describe, expect, it } from 'vitest';
import { toEnd } from '../../../tests/support/to-end.ts';
import { ImportDrafts } from '../../messages/import-drafts.ts';
import { changesIn } from '../journal/changes-in.ts';
import type { BroughtPerson } from './brought-person.ts';
import { type PeopleChoice, peopleDrafts } from './people-drafts.ts';
import { personEntries as entrySlices } from './person-entries.ts';

const personEntries = (people: readonly BroughtPerson[]) => toEnd(entrySlices(people));

const brought = (name: string, more: Partial<BroughtPerson> = {}): BroughtPerson => ({
  file: 'liste.csv',
  line: 2,
  name,
  company: null,
  title: null,
  profiles: [],
  contacted: null,
  emails: [],
  phones: [],
  ...more,
});
const profile = (network: 'linkedin' | 'xing', slug: string) => ({ network, key: `${network}:${slug}`, path: '' });

describe('personEntries', () => {
  it('keeps people under their profile, else under name and company', () => {
    const { entries } = personEntries([
      brought('Enno Kern', { profiles: [profile('linkedin', 'enno-kern'), profile('xing', 'enno_kern')] }),
      brought('Theda Brinkmöller', { company: 'Kern & Söhne' }),
      brought('Ida', {}),
    ]);
    expect(entries.map(({ key, others }) => [key, ...others])).toEqual([
      ['linkedin:enno-kern', 'xing:enno_kern'],
      ['named:theda-brinkmoller/kern-sohne'],
      ['named:ida'],
    ]);
  });

  it('takes somebody once, and fills in what the first row did not say', () => {
    const { entries, doubles } = personEntries([
      brought('Ida Moor', { company: 'Kern SE', title: 'Einkauf' }),
      brought('ida  moor', { line: 3, company: 'KERN SE', title: 'Leitung', contacted: '2026-03-01' }),
    ]);
    expect(entries).toMatchObject([{ name: 'Ida Moor', title: 'Einkauf', contacted: '2026-03-01' }]);
    expect(doubles).toEqual([3]);
  });

  it('names rows whose name is signs only, and takes no address that is no key', () => {
    const { entries, nameless } = personEntries([
      brought('+++', { line: 4 }),
      brought('Ida Moor', { profiles: [profile('linkedin', 'ida moor')] }),
    ]);
    expect(nameless).toEqual([4]);
    expect(entries.map(({ key }) => key)).toEqual(['named:ida-moor']);
  });

  it('cuts what is far too long', () => {
    const [entry] = personEntries([brought('A'.repeat(5000), { company: 'B'.repeat(5000) })]).entries;
    expect([entry?.name.length, entry?.company?.length]).toEqual([200, 200]);
  });
});

const NOTHING: PeopleChoice = { contacts: false, role: null, tags: [], contactedAs: null };
const SOURCE = { file: 'liste.csv', day: '2026-11-20', mark: 'abc' };
const { entries } = personEntries([
  brought('Theda Brinkmöller', {
    company: 'Kern SE',
    title: 'Einkäuferin',
    contacted: '2026-03-01',
    profiles: [profile('xing', 'theda_b'), profile('linkedin', 'theda')],
    emails: ['t@kern.example', 't@kern.example'],
    phones: ['040 000000'],
  }),
  brought('Ida Moor'),
]);
const draftsBy = (choice: PeopleChoice, source = SOURCE) =>
  entries.flatMap((entry) => peopleDrafts(choice, source).draftsOf(entry));
const said = (choice: PeopleChoice) =>
  draftsBy(choice).flatMap(({ person, what }) =>
    what.kind === 'contact'
      ? [`${person} ${what.text}`]
      : changesIn(what).map(({ field, value }) => `${person} ${field} ${JSON.stringify(value)}`),
  );

describe('peopleDrafts', () => {
  it('says of each fact which file it comes from, and takes no contact fields unasked', () => {
    expect(said({ ...NOTHING, contactedAs: 'Letzter Kontakt' })).toEqual([
      'xing:theda_b name "Theda Brinkmöller"',
      'xing:theda_b fact {"text":"Kern SE","confirmed":"2026-11-20","from":"liste.csv"}',
      'xing:theda_b fact {"text":"Einkäuferin","confirmed":"2026-11-20","from":"liste.csv"}',
      'xing:theda_b Letzter Kontakt',
      'xing:theda_b same true',
      'linkedin:theda same true',
      'named:ida-moor name "Ida Moor"',
    ]);
  });

  it('takes contact fields where they are ticked, each once', () => {
    const added = said({ ...NOTHING, contacts: true }).filter((line) => !said(NOTHING).includes(line));
    expect(added).toEqual([
      'xing:theda_b fact {"text":"t@kern.example","confirmed":"2026-11-20","from":"liste.csv"}',
      'xing:theda_b fact {"text":"040 000000","confirmed":"2026-11-20","from":"liste.csv"}',
    ]);
  });

  it('gives role and tags to everybody, each as a part of its own', () => {
    const choice: PeopleChoice = { ...NOTHING, role: 'prospect', tags: ['Messe', 'Kälte'] };
    const drafts = draftsBy(choice);
    const { acts } = peopleDrafts(choice, SOURCE);
    expect(acts).toHaveLength(4);
    expect(new Set(drafts.map(({ act }) => act))).toEqual(new Set(acts));
    expect(drafts.filter(({ what }) => what.kind === 'change' && what.change.field === 'role')).toHaveLength(2);
    expect(ImportDrafts.safeParse(drafts).success).toBe(true);
  });

  it('has the same ids for the same content, whatever the file is called and whenever it was saved', () => {
    const ids = (source: typeof SOURCE) => draftsBy(NOTHING, source).map(({ id }) => id);
    expect(new Set(ids(SOURCE)).size).toBe(ids(SOURCE).length);
    expect(ids({ ...SOURCE, file: 'liste (1).csv', day: '2026-11-21' })).toEqual(ids(SOURCE));
    expect(ids({ ...SOURCE, mark: 'abd' }).some((id) => ids(SOURCE).includes(id))).toBe(false);
  });
});

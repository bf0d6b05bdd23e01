import { describe, expect, it } from 'vitest';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { DELICATE } from '../../languages/delicate.ts';
import type { AngleSetting } from './angle.ts';
import { createAngles } from './suggest.ts';

const setting = (over: Partial<AngleSetting> = {}): AngleSetting => ({
  narrative: smallNarrative({ pauses: [] }),
  role: 'sales',
  language: 'de',
  today: '2026-10-05',
  about: '',
  behind: null,
  recent: [],
  shown: [],
  hidden: [],
  stopWords: new Set(['wir', 'die', 'der', 'und', 'am']),
  delicate: DELICATE,
  ...over,
});
const POST = { kind: 'post', text: 'Unsere Kälteanlage wird umgebaut, und wir fürchten den Stillstand.' } as const;
const all = (over: Partial<AngleSetting> = {}) => createAngles(setting(over))(null, 100).plan;

describe('createAngles', () => {
  it('says that an angle fits the page only with the words that show it', () => {
    const { angles, plan } = createAngles(setting())(POST, 5);
    expect(angles.length).toBeGreaterThan(0);
    expect(angles[0]?.why[0]).toContain('Der Beitrag spricht von „Kälteanlage“');
    expect(plan).toEqual([]);
    const other = createAngles(setting())({ kind: 'post', text: 'Der Kuchen war gut.' }, 5);
    expect(other.angles).toEqual([]);
    expect(other.plan.every(({ evidence }) => evidence === null)).toBe(true);
  });

  it('is silent where somebody has died', () => {
    const sad = { kind: 'post', text: 'Unser Kollege an der Kälteanlage ist am Montag verstorben.' } as const;
    expect(createAngles(setting())(sad, 5)).toEqual({ angles: [], plan: [] });
  });

  it('takes facts only while they are public', () => {
    const facts = (today: string) => all({ today }).flatMap((angle) => angle.facts.map(({ id }) => id));
    expect(facts('2026-10-05')).toContain('line-4');
    expect(facts('2026-02-28')).toEqual([]);
    expect(facts('2027-03-01')).toEqual([]);
    expect(all({ today: '2027-03-01' }).map(({ pattern }) => pattern.id)).not.toContain('before-and-after');
  });

  it('tells stories only by those who may, and asks once the release has run out', () => {
    const stories = (over: Partial<AngleSetting>) => all(over).filter(({ opening }) => opening.includes('dritten Tag'));
    expect(stories({}).length).toBeGreaterThan(0);
    const narrative = smallNarrative({ pauses: [] });
    for (const theme of narrative.themes) theme.roles.executive = { de: 'Was ein Umbau kostet' };
    expect(stories({ narrative, role: 'executive' })).toEqual([]);
    const asked = stories({ today: '2027-01-05' });
    expect(asked.length).toBeGreaterThan(0);
    for (const { release } of asked) expect(release.join()).toContain('(Miriam Hofstetter): „Der dritte Tag“');
  });

  it('offers nothing of a theme that rests or means nothing to the role', () => {
    expect(all({ narrative: smallNarrative(), today: '2026-11-15' })).toEqual([]);
    expect(all({ role: 'recruiter' })).toEqual([]);
  });

  it('does not come back with what was written lately or is hidden', () => {
    const [first] = all();
    const written = { theme: 'conversion', pattern: first?.pattern.id ?? '', on: '2026-10-04' };
    expect(all({ recent: [written] }).map(({ pattern }) => pattern.id)).not.toContain(written.pattern);
    expect(all({ hidden: [first?.id ?? ''] }).map(({ id }) => id)).not.toContain(first?.id);
    const kind = `conversion/${first?.pattern.id}`;
    expect(all({ hidden: [kind] }).filter(({ id }) => id.startsWith(`${kind}/`))).toEqual([]);
  });

  it('makes room for others where an angle was offered in vain, and stays the same for a day', () => {
    const first = all()[0]?.id ?? '';
    expect(all({ shown: [{ id: first, on: '2026-10-04' }] })[0]?.id).not.toBe(first);
    expect(all({ shown: [{ id: first, on: '2026-10-05' }] })[0]?.id).toBe(first);
  });

  it('names the goal that is behind', () => {
    expect(all()[0]?.why[0]).toBe('Dieses Ziel liegt hinter dem Plan: „Mehr Anfragen aus Molkereien.“');
    expect(all()[0]?.goal).toBe('requests');
  });

  it('gives the same for the same, and never one twice', () => {
    expect(createAngles(setting())(POST, 20)).toEqual(createAngles(setting())(POST, 20));
    const ids = all().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes no word of a page for a slot', () => {
    const odd = { kind: 'post', text: 'Kälteanlage {theme} Stillstand{opening} $& „Umbau“' } as const;
    for (const { why } of createAngles(setting())(odd, 5).angles) expect(why.join()).not.toMatch(/[{}]|\$&/);
  });
});

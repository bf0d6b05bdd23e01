import { describe, expect, it } from 'vitest';
import { aHandover } from '../../../../tests/support/journal/handovers.ts';
import type { Handover } from './handover.ts';
import { handoverAct, handoverDrafts } from './handover-drafts.ts';

const FILE = aHandover({
  contacts: [
    { way: 'message', day: '2026-11-12' },
    { way: 'call', day: '2026-11-13', by: 'Bernd Arnold' },
  ],
});
const idsOf = (file: Handover, own: string | null = null) =>
  handoverDrafts(file, own).flatMap(({ drafts }) => drafts.map(({ id }) => id));

describe('lines of a handover', () => {
  it('say who did it, and come under one act', () => {
    const [lines] = handoverDrafts(FILE, null);
    expect(lines?.drafts.map(({ by, what }) => [by, what.kind === 'contact' ? what.way : what.kind])).toEqual([
      ['Anna Weber', 'change'],
      ['Anna Weber', 'change'],
      ['Anna Weber', 'message'],
      ['Bernd Arnold', 'call'],
    ]);
    expect(new Set(lines?.drafts.map(({ act }) => act))).toEqual(new Set([handoverAct(FILE)]));
  });

  it('have the same ids in a later file, whoever passes them on', () => {
    const [person] = FILE.people;
    const later = { ...FILE, made: '2026-12-01', people: person ? [{ ...person, role: null }] : [] };
    expect(idsOf(later).every((id) => idsOf(FILE).includes(id))).toBe(true);
    expect(handoverAct(later)).not.toBe(handoverAct(FILE));
    const passedOn = {
      ...FILE,
      from: 'Clara Moor',
      people: FILE.people.map((each) => ({
        ...each,
        contacts: each.contacts.map((one) => ({ ...one, by: one.by ?? 'Anna Weber' })),
      })),
    };
    expect(idsOf(passedOn).filter((id) => idsOf(FILE).includes(id))).toHaveLength(2);
  });

  it('leave out what the user did, however a colleague hands it back', () => {
    expect(idsOf(FILE, 'Dr. Bernd  Arnold')).toHaveLength(3);
  });
});

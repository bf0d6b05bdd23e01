import { describe, expect, it } from 'vitest';
import { anEvent } from '../../../../tests/support/journal/events.ts';
import type { JournalEvent } from '../event.ts';
import { recordOf } from '../person-record.ts';
import { replay } from '../person-state.ts';
import { handedPerson } from './handed-person.ts';

const KEYS = ['xing:tobias_wendland', 'linkedin:tobias-wendland'];
const LINES: JournalEvent[] = [
  anEvent({ id: '1', act: '1', what: { kind: 'change', change: { field: 'name', value: 'Tobias Wendland' } } }),
  anEvent({ id: '2', act: '2', what: { kind: 'contact', way: 'call', text: 'Will ein Angebot, 0171 2345678' } }),
  anEvent({ id: '3', act: '3', happened: '2026-11-25T18:00:00.000Z' }),
  anEvent({
    id: '4',
    act: '4',
    happened: '2026-11-12T12:00:00.000Z',
    by: 'Anna Weber',
    source: 'handover',
    what: { kind: 'contact', way: 'message', text: null },
  }),
  anEvent({ id: '5', act: '5', what: { kind: 'contact', way: 'note', text: 'Mail an tobias@moor.example' } }),
  anEvent({ id: '6', act: '6', what: { kind: 'contact', way: 'meeting', text: 'verworfen' } }),
  anEvent({ id: '7', act: '7', what: { kind: 'undo', act: '6', on: true } }),
  anEvent({
    id: '8',
    act: '8',
    what: {
      kind: 'change',
      change: { field: 'next', value: { what: 'Angebot an t@moor.example', day: '2026-11-27', why: null } },
    },
  }),
  anEvent({ id: '9', act: '9', what: { kind: 'change', change: { field: 'tag', of: 'Kälte', value: true } } }),
  anEvent({
    id: '10',
    act: '10',
    what: {
      kind: 'change',
      change: { field: 'fact', of: 'mail', value: { text: 't@moor.example', confirmed: '2026-11-01' } },
    },
  }),
];
const handed = (wishes = { steps: false, tags: false, notes: false }) =>
  handedPerson(KEYS, recordOf(replay(LINES)), LINES, wishes, '2026-11-26');

describe('what goes to a colleague', () => {
  it('is who it is and when there was contact, each day and way once, and nothing else by itself', () => {
    expect(handed()).toEqual({
      keys: ['linkedin:tobias-wendland', 'xing:tobias_wendland'],
      name: 'Tobias Wendland',
      role: null,
      informed: null,
      contacts: [
        { way: 'message', day: '2026-11-12', by: 'Anna Weber' },
        { way: 'call', day: '2026-11-25' },
      ],
    });
  });

  it('is more where that is wanted, without mail addresses and phone numbers', () => {
    const all = handed({ steps: true, tags: true, notes: true });
    expect(all).toMatchObject({
      next: { what: 'Angebot an …', day: '2026-11-27', why: null },
      tags: ['Kälte'],
      notes: [
        { day: '2026-11-25', text: 'Will ein Angebot, …' },
        { day: '2026-11-25', text: 'Mail an …' },
      ],
    });
    expect(JSON.stringify(all)).not.toMatch(/moor\.example|2345678|verworfen/);
  });
});

import type { InputOf } from '../../../lib/messages/commands/index.ts';
import { MOST_DRAFTS } from '../../../lib/messages/import-drafts.ts';
import { newId } from '../../../lib/messages/uuid.ts';

type Drafts = InputOf<'takeDrafts'>['drafts'];

/** So many invented people as a file would bring them, in pieces that a message can carry. */
export function manyPeople(count: number, nameOf = (at: number) => `Person ${at}`): Drafts[] {
  const act = newId();
  const all: Drafts = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    act,
    person: `linkedin:many-${at}`,
    happened: '2026-11-20T10:00:00.000Z',
    source: 'import',
    goal: null,
    theme: null,
    what: { kind: 'change', change: { field: 'name', value: nameOf(at) } },
  }));
  return Array.from({ length: Math.ceil(count / MOST_DRAFTS) }, (_, piece) =>
    all.slice(piece * MOST_DRAFTS, (piece + 1) * MOST_DRAFTS),
  );
}

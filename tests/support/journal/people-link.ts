import { vi } from 'vitest';
import type { PeopleLink, Told, WayBack } from '../../../components/dashboard/people/people-link.ts';
import type {
  EntryCount,
  NamesakesView,
  PersonJournalView,
  SamePersonView,
} from '../../../lib/messages/journal-view.ts';
import { noActivity } from './goals.ts';

/** A journal for tests of surfaces: holds these people, tells every change, and never answers by itself. */
export function fakePeopleLink(records: readonly PersonJournalView[] = [], same: readonly SamePersonView[] = []) {
  let now = [...records];
  const listeners = new Set<() => void>();
  const back = vi.fn<WayBack>(async () => null);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const link = {
    page: vi.fn(async (after: string | null, most: number) => {
      const behind = now.slice(now.findIndex(({ key }) => key === after) + 1);
      return { people: behind.slice(0, most), more: behind.length > most };
    }),
    search: vi.fn(async (query: string) => now.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))),
    person: vi.fn(async (key: string) => now.find(({ keys }) => keys.includes(key)) ?? null),
    timeline: vi.fn(async (before: string | null, most: number) =>
      now
        .flatMap(({ entries }) => entries)
        .filter(({ at }) => before === null || at < before)
        .slice(0, most),
    ),
    goals: vi.fn(async () => noActivity()),
    entriesSince: vi.fn(async (_day: string | null): Promise<EntryCount> => ({ first: null, count: 0, isAll: true })),
    steps: vi.fn(async () => now.filter(({ next }) => next !== null)),
    same: vi.fn(async () => [...same]),
    namesakes: vi.fn(async (): Promise<NamesakesView> => ({ count: 0, people: [] })),
    report: vi.fn(async () => ({ name: 'auskunft.txt', text: 'Auskunft' })),
    readLine: vi.fn(async () => ({ label: 'Anruf', happened: '2026-11-26', next: null, theme: null, tags: [] })),
    edit: vi.fn(async () => back),
    log: vi.fn(async () => back),
    join: vi.fn(async () => back),
    strike: vi.fn(async () => back),
    erase: vi.fn(async (people: readonly string[], _told: Told) => {
      now = now.filter(({ key }) => !people.includes(key));
      tell();
      return null;
    }),
    onChange: vi.fn((listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }),
  } satisfies PeopleLink;
  return {
    link,
    back,
    /** The journal is changed elsewhere. */
    elsewhere(changed: readonly PersonJournalView[]) {
      now = [...changed];
      tell();
    },
  };
}

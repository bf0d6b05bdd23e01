import { useState } from 'react';
import { withPicked } from '../with-picked.ts';
import type { RoleFilter, Sorting } from './shown-people.ts';

/** What the user searched for, filtered, sorted by and picked. */
export function useSelection() {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RoleFilter>('all');
  const [sorting, setSorting] = useState<Sorting>('name');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (keys: readonly string[], on: boolean) => setPicked((before) => withPicked(before, keys, on));
  return { query, setQuery, filter, setFilter, sorting, setSorting, picked, pick, clear: () => setPicked(new Set()) };
}

export type Selection = ReturnType<typeof useSelection>;

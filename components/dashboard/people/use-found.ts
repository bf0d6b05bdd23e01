import { useEffect, useRef, useState } from 'react';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { type Asking, newestOnly } from '../../coach/draft/newest-only.ts';
import type { PeopleLink } from './people-link.ts';

/**
 * Keys of those whom a search finds, the best first, while it is typed; null = nothing is searched for.
 * @param people whenever they change, what was found is looked up anew
 */
export function useFound(link: PeopleLink, query: string, people: readonly PersonLineView[] | null) {
  const [found, setFound] = useState<{ query: string; keys: string[] } | null>(null);
  const asking = useRef<Asking<string>>(null);
  useEffect(() => {
    const search = newestOnly(link.search, (answer, asked) => {
      if (answer) setFound({ query: asked, keys: answer.map(({ key }) => key) });
    });
    asking.current = search;
    return () => search.stop();
  }, [link]);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted !== '' && people !== null) asking.current?.ask(wanted);
  }, [wanted, people]);
  if (wanted === '') return { keys: null, searching: false };
  return { keys: found?.keys ?? [], searching: found?.query !== wanted };
}

import { useEffect, useState } from 'react';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import type { PeopleLink } from './people-link.ts';

/** The first page fills the window; the rest comes behind it. */
const FIRST = 100;
const PAGE = 2_000;

/** Several changes in a row are read once, in milliseconds. */
const SETTLING = 150;

/** Everybody in the journal, by name; null = not read yet. Follows what changes here and elsewhere. */
export function usePeople(link: PeopleLink): { people: readonly PersonLineView[] | null; failed: boolean } {
  const [people, setPeople] = useState<readonly PersonLineView[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let round = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      round += 1;
      const mine = round;
      const all: PersonLineView[] = [];
      for (let more = true; more; ) {
        const page = await link.page(all.at(-1)?.key ?? null, all.length === 0 ? FIRST : PAGE);
        if (mine !== round) return;
        more = page.more;
        all.push(...page.people);
        setPeople((now) => (now === null ? [...all] : now));
      }
      setPeople(all);
    };
    const read = () =>
      void load().then(
        () => setFailed(false),
        () => setFailed(true),
      );
    read();
    const unhear = link.onChange(() => {
      clearTimeout(waiting);
      waiting = setTimeout(read, SETTLING);
    });
    return () => {
      round = -1;
      clearTimeout(waiting);
      unhear();
    };
  }, [link]);
  return { people, failed };
}

import { useEffect, useState } from 'react';
import type { EntryView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Entry } from '../people/entry.tsx';
import type { PeopleLink } from '../people/people-link.ts';
import { Part } from '../people/person/part.tsx';
import type { Changes } from '../people/use-changes.ts';

/** Entries that stand there at first, and that each click adds. */
const PAGE = 50;
/** As many as one question may ask for. */
const MOST = 200;

/** Everything that happened, newest first; older entries on demand. */
export function Timeline({ link, changes }: { link: PeopleLink; changes: Changes }) {
  const t = usePageWords();
  const { entries, more, isAll } = useTimeline(link);
  if (entries === null) return null;
  return (
    <Part title={t('timeline.entries')}>
      {entries.length === 0 && <p className="meta">{t('person.entries.none')}</p>}
      <ol className="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} link={link} entry={entry} changes={changes} withName />
        ))}
      </ol>
      {!isAll && (
        <>
          <p className="meta">{t('timeline.some', { count: entries.length })}</p>
          <p className="actions">
            <Button onClick={more}>{t('timeline.older')}</Button>
          </p>
        </>
      )}
    </Part>
  );
}

function useTimeline(link: PeopleLink) {
  const [entries, setEntries] = useState<readonly EntryView[] | null>(null);
  const [wanted, setWanted] = useState(PAGE);
  useEffect(() => {
    let round = 0;
    const read = async () => {
      round += 1;
      const mine = round;
      const found = await newest(link, wanted + 1);
      if (mine === round) setEntries(found);
    };
    const look = () => void read().catch(() => {});
    look();
    const unhear = link.onChange(look);
    return () => {
      round = -1;
      unhear();
    };
  }, [link, wanted]);
  return {
    entries: entries?.slice(0, wanted) ?? null,
    // One more than is shown tells whether there are any.
    isAll: entries === null || entries.length <= wanted,
    more: () => setWanted(wanted + PAGE),
  };
}

/** Asked again from the top whenever something changed, so that nothing stands there twice. */
async function newest(link: PeopleLink, count: number): Promise<EntryView[]> {
  const all: EntryView[] = [];
  for (;;) {
    const page = await link.timeline(all.at(-1)?.at ?? null, Math.min(MOST, count - all.length));
    all.push(...page);
    if (page.length === 0 || all.length >= count) return all;
  }
}

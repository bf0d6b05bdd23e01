import { useCallback } from 'react';
import { usePageWords } from '../../../settings/page-context.tsx';
import { useAsked } from '../../../ui/use-asked.ts';
import type { DashboardLink } from '../../dashboard-link.ts';
import { DoneLine } from '../done-line.tsx';
import type { PeopleLink } from '../people-link.ts';
import type { Changes } from '../use-changes.ts';
import { DutyPart } from './duty-part.tsx';
import { EntryList } from './entry-list.tsx';
import { FactList } from './fact-list.tsx';
import { LogField } from './log-field.tsx';
import { NextStepPart } from './next-step-part.tsx';
import { PersonHead } from './person-head.tsx';
import { RightsPart } from './rights-part.tsx';
import { SortingPart } from './sorting-part.tsx';

interface PersonPageProps {
  link: PeopleLink;
  /** Any key of the person. */
  person: string;
  changes: Changes;
  saveFile: DashboardLink['saveFile'];
}

/** Everything about one person: what was, what comes next, where it comes from, and what they have a right to. */
export function PersonPage({ link, person: key, changes, saveFile }: PersonPageProps) {
  const t = usePageWords();
  // null = the journal does not know them
  const ask = useCallback(() => link.person(key), [link, key]);
  const { answer: person } = useAsked(ask, link.onChange);
  if (person === 'waiting') return null;
  if (person === 'failed') return <p role="alert">{t('notes.failed')}</p>;
  const back = (
    <p className="room-way">
      <a className="link" href="#people">
        {t('person.back')}
      </a>
    </p>
  );
  if (person === null) {
    return (
      <>
        {back}
        <DoneLine changes={changes} />
        <p>{t('person.gone')}</p>
      </>
    );
  }
  const part = { link, person, changes };
  return (
    <article className="person">
      {back}
      <PersonHead person={person} />
      <DoneLine changes={changes} />
      <div className="person-columns">
        <div>
          <NextStepPart {...part} />
          <LogField {...part} />
          <EntryList {...part} />
        </div>
        <div>
          <SortingPart {...part} />
          <FactList {...part} />
          <DutyPart {...part} />
          <RightsPart {...part} saveFile={saveFile} />
        </div>
      </div>
    </article>
  );
}

import { useMemo } from 'react';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { Field } from '../../ui/field.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { BulkBar } from './bulk-bar.tsx';
import { DoneLine } from './done-line.tsx';
import { PaperLine } from './paper-line.tsx';
import type { PeopleLink } from './people-link.ts';
import { PeopleTable } from './people-table.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SamePeople } from './same-people.tsx';
import { SaveLinks } from './save-links.tsx';
import { countsOf, shownPeople } from './shown-people.ts';
import type { Changes } from './use-changes.ts';
import { useFound } from './use-found.ts';
import type { Selection } from './use-selection.ts';

interface PeopleListProps {
  link: PeopleLink;
  people: readonly PersonLineView[];
  selection: Selection;
  changes: Changes;
  saveFile: DashboardLink['saveFile'];
  handover: DashboardLink['handover'];
}

/** Everybody, to find, to sort out, to change several at once. */
export function PeopleList({ link, people, selection, changes, saveFile, handover }: PeopleListProps) {
  const t = usePageWords();
  const { language } = useSettings();
  const { query, filter, sorting, picked } = selection;
  const { keys: found, searching } = useFound(link, query, people);
  const shown = useMemo(() => shownPeople(people, { filter, sorting, found }), [people, filter, sorting, found]);
  const counts = useMemo(() => countsOf(people), [people]);
  // Whoever was erased or joined is no longer there to be picked.
  const chosen = useMemo(() => people.filter(({ key }) => picked.has(key)), [people, picked]);
  const isEmpty = people.length === 0;
  const none = found === null ? t('people.none') : t('people.found', { count: 0 });
  return (
    <>
      <header className="room-head">
        <h1>{t('room.people')}</h1>
        <p className="meta">{isEmpty ? t('people.empty') : t('people.lead', { count: people.length })}</p>
        <p className="room-way">
          {isEmpty && (
            <a className="link" href="#use">
              {t('people.empty.use')}
            </a>
          )}
          <a className="link" href="#people-file">
            {t('people.from-file')}
          </a>
        </p>
      </header>
      <DoneLine changes={changes} />
      <SamePeople key={language} link={link} people={people} changes={changes} />
      {!isEmpty && (
        <div className="people-tools">
          <Field
            label={t('people.search')}
            kind="search"
            voice="plain"
            longest={200}
            value={query}
            onChange={selection.setQuery}
          />
          <RoleChoice counts={counts} value={filter} onChange={selection.setFilter} />
        </div>
      )}
      {chosen.length > 0 && (
        <BulkBar link={link} handover={handover} chosen={chosen} changes={changes} onClear={selection.clear} />
      )}
      <p className="meta people-found" role="status">
        {searching && t('people.searching')}
        {!searching && found !== null && shown.length > 0 && t('people.found', { count: shown.length })}
        {!searching && !isEmpty && shown.length === 0 && none}
      </p>
      <PaperLine shown={shown.length} all={people.length} filter={filter} query={query} />
      {shown.length > 0 && <PeopleTable people={shown} selection={selection} isSorted={found === null} />}
      {shown.length > 0 && <SaveLinks people={chosen.length > 0 ? chosen : shown} saveFile={saveFile} />}
    </>
  );
}

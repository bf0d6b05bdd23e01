import type { PersonJournalView } from '../../../../lib/messages/journal-view.ts';
import type { PeopleLink } from '../people-link.ts';
import type { Changes } from '../use-changes.ts';

/** What each part of a person's page gets. */
export interface PersonPartProps {
  link: PeopleLink;
  person: PersonJournalView;
  changes: Changes;
}

import handover from '../handover/handover.css?inline';
import cells from '../room-table.css?inline';
import list from './people-list.css?inline';
import table from './people-table.css?inline';
import person from './person/person.css?inline';
import records from './records.css?inline';

/** The style sheet of the room of people, as text. */
export const peopleStyles = [records, cells, list, table, person, handover].join('\n');

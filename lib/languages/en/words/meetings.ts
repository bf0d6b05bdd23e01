import type { meetings as de } from '../../de/words/meetings.ts';

/** The room that prepares meetings from a calendar file. */
export const meetings: Record<keyof typeof de, string> = {
  'meetings.open': 'Prepare meetings',
  'meetings.title': 'Prepare meetings',
  'meetings.lead':
    'Today’s and tomorrow’s meetings with people in the journal, from a calendar file (.ics) of Outlook, Google, or Apple. It is read in this browser; all that is kept of it is a meeting you make the next step.',
  'meetings.file': 'Calendar file',
  'meetings.choose': 'Choose a calendar file',
  'meetings.again': 'Choose another calendar file',
  'meetings.drop': 'Or drop it here.',
  'meetings.opening': 'Reading the file …',
  'meetings.no.empty': 'The file is empty.',
  'meetings.no.read': 'The file could not be read. It may have been moved or deleted.',
  'meetings.no.other': 'This is not a calendar file. What is needed is a file that ends in .ics.',
  'meetings.no.torn': 'The calendar file is damaged or incomplete. Exporting it again usually helps.',
  'meetings.no.large': 'The file has more than 20 megabytes. An export of the next few days is enough and can be read.',
  'meetings.today': 'Today',
  'meetings.tomorrow': 'Tomorrow',
  'meetings.none': 'No meeting.',
  'meetings.untitled': 'Untitled',
  'meetings.time': '{from} to {until}',
  'meetings.until': 'until {until}',
  'meetings.whole-day': 'all day',
  'meetings.unknown': 'Nobody in the journal.',
  'meetings.who': 'Who is meant?',
  'meetings.nobody': 'None of these',
  'meetings.unread':
    '{n, plural, one {One entry of the file could not be read.} other {# entries of the file could not be read.}}',
  'meetings.print': '{n, plural, one {Print one page} other {Print # pages}}',
  'meetings.step.take': 'Make this meeting the next step',
  'meetings.step.instead': 'Make this meeting the next step instead',
  'meetings.step.what': 'Meeting: {title}',
  'meetings.step.untitled': 'Meeting',
  'meetings.step.why': 'In the calendar, {time}',
  'meetings.last': 'Last time',
  'meetings.notes': 'From the notes',
  'meetings.kept': 'From the profile as it was read on {day}. Every statement was there word for word.',
  'meetings.unread-profile':
    'Nothing has been read of the profile yet. After a visit with the coach open, you will find here what to take up and what is new.',
};

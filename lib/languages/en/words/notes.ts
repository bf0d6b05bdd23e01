import type { notes as de } from '../../de/words/notes.ts';

export const notes: Record<keyof typeof de, string> = {
  'room.notes': 'Notes',

  'day.today': 'today',
  'day.tomorrow': 'tomorrow',
  'day.yesterday': 'yesterday',

  'act.undo': 'Undo',
  'act.redo': 'Keep it after all',
  'act.undone': 'Taken back.',
  'act.failed': 'That was not saved. Please try again.',

  'notes.nobody': 'There is nobody else on this page.',
  'notes.nobody.text': 'Notes belong to a person. Open their profile to take one.',
  'notes.here': 'What came of it?',
  'notes.hidden':
    'You can add notes here. What you noted before is not shown on this page, so the page cannot read it.',
  'notes.open': 'Open the notes in their own tab',
  'notes.all': 'Everything about this person, with report and deletion',
  'notes.failed': 'The notes could not be loaded. Nothing is lost; opening this panel again usually helps.',
  'notes.nothing': 'Nothing noted yet.',
  'notes.spoken': 'Last: {way}, {day}',
  'notes.spoken.never': 'You have not talked yet.',

  'notes.next': 'Next step',
  'notes.next.by': 'Next step: {what}, {day}',
  'notes.next.some': 'Next step, no date',
  'notes.next.done': 'Done',
  'notes.next.calendar': 'Add to calendar',
  'notes.next.was-done': 'Next step done.',
  'notes.due': 'Due {day}',
  'notes.by': 'By {day}',

  'notes.line': 'What happened?',
  'notes.line.empty': 'A note, or / for a call, a meeting …',
  'notes.example': 'For example: /call wants offer by Friday',
  'notes.commands': 'What you can log',
  'notes.themes': 'Themes of the narrative',
  'notes.command.call': 'call',
  'notes.command.meeting': 'meeting',
  'notes.command.message': 'message',
  'notes.command.mail': 'mail',
  'notes.command.note': 'note',
  'notes.command.task': 'task',
  'notes.log': 'Save',
  'notes.done': 'Saved: {what}.',

  'notes.history': '{count, plural, =0 {Entries} one {One entry} other {# entries}}',
  'notes.strike': 'Remove',
  'notes.strike.name': 'Remove: {what}, {day}',
  'notes.struck': 'Removed.',
  'notes.role': 'Role',
  'notes.role.none': 'none',
  'notes.role.changed': 'The role has changed.',
};

import type { inbox as de } from '../../de/words/inbox.ts';

/** Words of the room of ideas. */
export const inbox: Record<keyof typeof de, string> = {
  'room.ideas': 'Ideas',
  'ideas.lead': 'Started, kept, or written: what became of each suggestion. It all stays in this browser.',
  'ideas.empty':
    'Whatever you begin or keep under “Idea” in the coach ends up here. The suggestions come from the narrative.',
  'ideas.none': 'Nothing here at the moment.',
  'ideas.filter': 'Which ideas',
  'ideas.filter.count': '{name} ({n})',
  'ideas.state.all': 'All',
  'ideas.state.open': 'Started',
  'ideas.state.later': 'For later',
  'ideas.state.used': 'Written',
  'ideas.state.never': 'Turned down',
  'ideas.again': 'Pick up again',
  'ideas.drop': 'Delete',
  'ideas.drop.name': 'Delete “{title}”',
  'ideas.done.open': '“{title}” is back with the ideas you have started.',
  'ideas.done.dropped': '“{title}” is deleted and may be suggested again.',
  'ideas.done.restored': '“{title}” is back as it was.',
  'ideas.failed': 'That did not work, and nothing has changed. Please try again.',
  'ideas.unsaved': 'Not saved yet: the text is only here. The next change tries again.',
  'ideas.rests.short': 'Theme is resting',
  'ideas.rests':
    'The theme is resting: switched off here, or paused in the narrative. Better to publish once that is over.',
  'ideas.gone':
    'The theme is no longer in the narrative, so its first sentence and facts are left out. Your own answers stay.',
  'ideas.opening.gone': 'The first sentence no longer holds as it stands, so it is left out.',
  'ideas.facts.gone':
    '{n, plural, one {One fact no longer holds and is left out.} other {# facts no longer hold and are left out.}}',
};

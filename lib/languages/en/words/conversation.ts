import type { conversation as de } from '../../de/words/conversation.ts';

/** Words of the panel that prepares a conversation. */
export const conversation: Record<keyof typeof de, string> = {
  'room.conversation': 'Prepare',
  'talk.loading': 'Reading the page …',
  'talk.kept': 'Every statement stands on the page like this. None of it is kept.',
  'talk.anchors': 'What to take up',
  'talk.theme': 'Touches our theme “{theme}”',
  'talk.common': 'In common',
  'talk.own': 'On your own profile: {own}',
  'talk.bridge': 'Bridge',
  'talk.bridge.theirs': 'On the page',
  'talk.bridge.ours': 'Our theme',
  'talk.bridge.fact': 'May be told',
  'talk.bridge.story': 'A story for it',
  'talk.unsaid': 'Not mentioned:',
  'talk.questions': 'Three questions',
  'talk.leaveOut': 'Leave out:',
  'talk.nobody': 'There is no other person here.',
  'talk.nobody.text': 'A conversation can be prepared on the profile of the person it is about.',
  'talk.failed': 'The preparation did not work out.',
  'talk.failed.text': 'Nothing was kept, and nothing is lost. Reloading the page usually helps.',
};

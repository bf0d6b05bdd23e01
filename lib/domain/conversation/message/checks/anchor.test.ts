import { expect, test } from 'vitest';
import { MESSAGE_CUES } from '../../../../languages/message-cues.ts';
import { STOP_WORDS } from '../../../../languages/stop-words.ts';
import type { MessageContext } from '../check.ts';
import { checkMessage } from '../check-message.ts';

const context: MessageContext = {
  kind: 'first',
  plan: 'basic',
  role: 'sales',
  name: 'Nadia Rahimi',
  said: ['Today a scale from 2009 came back for repair.'],
  opening: null,
  colleague: null,
  narrative: null,
  touch: 'none',
  stopWords: STOP_WORDS,
  cues: MESSAGE_CUES,
};
const outcome = (text: string) => checkMessage(text, context, 'en').find(({ id }) => id === 'anchor')?.outcome;

test('two words of one sentence are a detail, also where their stems are short', () => {
  expect(outcome('Hello Ms. Rahimi, the scale that came back for repair stays on my mind.')).toBe('pass');
});

test('one word may be chance', () => {
  expect(outcome('Hello Ms. Rahimi, we repair machines of every kind.')).toBe('hint');
});

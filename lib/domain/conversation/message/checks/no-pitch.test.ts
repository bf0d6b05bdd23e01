import { expect, test } from 'vitest';
import { MESSAGE_CUES } from '../../../../languages/message-cues.ts';
import { STOP_WORDS } from '../../../../languages/stop-words.ts';
import type { MessageContext, MessageKind } from '../check.ts';
import { checkMessage } from '../check-message.ts';
import type { Touch } from '../touch.ts';

const PITCH = 'Guten Tag Herr Wendland, unser Angebot liegt 20 % unter dem Markt. Wann passt ein Termin?';

const outcomeOf = (kind: MessageKind, touch: Touch) => {
  const context: MessageContext = {
    kind,
    plan: 'basic',
    role: 'sales',
    name: 'Tobias Wendland',
    said: [],
    opening: null,
    narrative: null,
    touch,
    colleague: null,
    stopWords: STOP_WORDS,
    cues: MESSAGE_CUES,
  };
  return checkMessage(PITCH, context, 'de').find(({ id }) => id === 'no-pitch')?.outcome;
};

test('an offer in a first message is a hint, whatever went before', () => {
  expect(outcomeOf('first', 'none')).toBe('hint');
  expect(outcomeOf('first', 'talked')).toBe('hint');
});

test('a follow-up may hold an offer after a talk, and not after a message of one’s own', () => {
  expect(outcomeOf('follow-up', 'written')).toBe('hint');
  expect(outcomeOf('follow-up', 'talked')).toBe('notApplicable');
  expect(outcomeOf('follow-up', 'none')).toBe('notApplicable');
});

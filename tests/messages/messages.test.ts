import { expect, test } from 'vitest';
import { checkMessage } from '../../lib/domain/conversation/message/check-message.ts';
import { type SampleMessage, sampleMessages } from './texts.ts';

const hintsOf = ({ text, context }: SampleMessage): string[] =>
  checkMessage(text, context, 'de').flatMap(({ id, outcome }) => (outcome === 'hint' ? [id] : []));

/** Right = nothing to say of a good one, and the known reason among what is said of a bad one. */
const isRight = (sample: SampleMessage): boolean => {
  const hints = hintsOf(sample);
  return sample.bad === null ? hints.length === 0 : hints.includes(sample.bad);
};

const wrong = (samples: readonly SampleMessage[]) =>
  samples
    .filter((sample) => !isRight(sample))
    .map((sample) => ({ text: sample.text, bad: sample.bad, hints: hintsOf(sample) }));

test('of the messages that the words were chosen by, all are judged rightly', () => {
  expect(wrong(sampleMessages('tuned'))).toEqual([]);
});

test('of those set aside, at least nine in ten', () => {
  const kept = sampleMessages('kept');
  expect(kept).toHaveLength(20);
  expect(wrong(kept).length).toBeLessThanOrEqual(2);
});

test('places are those of the text', () => {
  for (const { text, context } of [...sampleMessages('tuned'), ...sampleMessages('kept')]) {
    for (const { quote, start, end } of checkMessage(text, context, 'en')) {
      if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quote);
    }
  }
});

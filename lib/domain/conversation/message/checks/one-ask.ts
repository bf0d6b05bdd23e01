import { sentenceSpans } from '../../../language/sentences.ts';
import { defineMessageCheck, type MessageCues, type MessageMark, MISSING, marksOf, PASS } from '../check.ts';

function askingSentences(text: string, cues: MessageCues): MessageMark[] {
  return sentenceSpans(text)
    .filter((sentence) => /\?["“”»)]*$/u.test(sentence.text) || marksOf(sentence.text, cues.ask).length > 0)
    .map((sentence) => ({ start: sentence.at, end: sentence.at + sentence.text.length }));
}

export const oneAsk = defineMessageCheck({
  id: 'one-ask',
  kinds: ['note', 'first', 'inmail', 'follow-up'],
  roles: null,
  basis: {
    kind: 'convention',
    source: { de: 'Übung; gemessen hat es niemand.', en: 'Convention; nobody has measured it.' },
  },
  wording: {
    de: {
      name: 'Eine Bitte',
      title: '{finding}',
      advice: 'Eine einzige Frage oder Bitte stehen lassen, die sich in zwei Sätzen beantworten lässt.',
      reason: 'Wer mehrere Fragen bekommt, beantwortet oft keine; ohne Frage gibt es nichts zu antworten.',
    },
    en: {
      name: 'One ask',
      title: '{finding}',
      advice: 'Keep one single question or request that can be answered in two sentences.',
      reason: 'People who get several questions often answer none; without one there is nothing to answer.',
    },
  },
  judge(text, { kind, cues }) {
    const asks = askingSentences(text, cues);
    if (asks.length === 1 || (asks.length === 0 && kind === 'follow-up')) return PASS;
    if (asks.length === 0) return { ...MISSING, values: { finding: 'none' } };
    // A way out is no second question: "passt es, oder ist es gerade kein Thema?"
    const real = asks.filter((ask) => !cues.wayOut.test(text.slice(ask.start, ask.end)));
    return real.length <= 1 ? PASS : { outcome: 'hint', marks: asks, values: { finding: 'several' } };
  },
});

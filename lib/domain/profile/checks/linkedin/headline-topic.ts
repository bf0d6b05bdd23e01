import { graphemeCount } from '../../../language/graphemes.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';
import { findTopics } from '../measures/topics.ts';

/** Characters of a headline that count as its beginning. */
const EARLY = 80;

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', ': {2}', ' | {title}', ', {company}'] },
    { label: 'Titel voranstellen', parts: ['{title}', ', {company}', ' | {1}', ': {2}'] },
  ],
  en: [
    { parts: ['{1}', ': {2}', ' | {title}', ', {company}'] },
    { label: 'Start with the title', parts: ['{title}', ', {company}', ' | {1}', ': {2}'] },
  ],
};

export const linkedinHeadlineTopic = defineCheck({
  id: 'LI-11',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 2, sales: 2, recruiter: 1, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Dass die Suche Wörter im Slogan wertet, ist plausibel, aber nicht dokumentiert. Die ersten 80 Zeichen sind unsere Schwelle.',
      en: 'Convention. That the search weighs words in the headline is plausible but not documented. The first 80 characters are our threshold.',
    },
  },
  help: { limit: 220, window: [50, 180], fold: 60 },
  wording: {
    de: {
      name: 'Thema im Slogan',
      fail: 'Keines der eigenen Themen steht im Slogan',
      partial: 'Das Thema steht erst weit hinten im Slogan',
      advice:
        'Ein Thema aus der eigenen Liste wörtlich in die ersten 80 Zeichen setzen, so wie andere es in die Suche tippen. Eines genügt, drei wirken beliebig.',
      reason:
        'Wer dasselbe Wort immer wieder neben demselben Namen liest, merkt sich beides zusammen. Und eine Suche findet nur, was dasteht.',
      lift: 'Dasselbe Wort auch in der Info und bei den Kenntnissen verwenden, nicht einmal „Retrofit“ und einmal „Modernisierung“.',
      good: 'Retrofit statt Neukauf: Maschinen länger nutzen | Service, Muster AG',
      bad: 'Begeistert von Menschen und Technik',
      help: {
        questions: [
          { label: 'Unter welchem Stichwort soll man hierher finden?', example: 'Retrofit' },
          { label: 'Was haben andere davon?', example: 'Maschinen länger nutzen statt neu kaufen' },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Topic in the headline',
      fail: 'None of your topics is in the headline',
      partial: 'The topic only comes late in the headline',
      advice:
        'Put one topic from your list into the first 80 characters, word for word, the way others would type it into the search. One is enough; three look random.',
      reason:
        'People who keep reading the same word next to the same name remember the two together. And a search only finds what is written there.',
      lift: 'Use the same word in your About text and your skills, not “retrofit” in one place and “modernization” in another.',
      good: 'Retrofit instead of replacement: longer machine life | Service, Muster AG',
      bad: 'Enthusiastic about people and technology',
      help: {
        questions: [
          { label: 'Which search term should lead people here?', example: 'Retrofit' },
          { label: 'What do others get out of it?', example: 'use machines longer instead of buying new ones' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading, { topics }) {
    if (topics.length === 0) return NOT_APPLICABLE;
    const headline = reading.headline?.trim() ?? '';
    if (headline === '') return UNREADABLE;
    const [match] = findTopics(headline, topics);
    if (!match) return { outcome: 'fail', evidence: [{ quote: headline, place: 'headline' }] };
    const end = graphemeCount(headline.slice(0, match.at + match.found.length));
    return { outcome: end <= EARLY ? 'pass' : 'partial', evidence: [{ quote: match.found, place: 'headline' }] };
  },
  examples: {
    pass: {
      reading: { headline: 'Retrofit statt Neukauf: Maschinen länger nutzen | Service, Muster AG' },
      context: { topics: ['Retrofit'] },
    },
    partial: {
      reading: {
        headline: 'Leiterin Service bei Muster AG, mit vierzehn Menschen zwischen Bregenz und Bozen | Retrofit',
      },
      context: { topics: ['Retrofit'] },
    },
    fail: { reading: { headline: 'Begeistert von Menschen und Technik' }, context: { topics: ['Retrofit'] } },
  },
});

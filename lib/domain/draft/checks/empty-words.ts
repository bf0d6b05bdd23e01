import { countPhrases } from '../../language/matches.ts';
import { avoidedUses } from '../../narrative/house-words.ts';
import { type Draft, type DraftContext, defineDraftCheck, found, type Mark, NOT_APPLICABLE } from '../check.ts';
import { generalityOf } from '../measures/generality.ts';
import { apart, lexiconFor, phraseMark } from '../measures/marks.ts';

/** Words at which density begins to mean something. */
const SHORT = 45;

function avoidedIn({ text, language }: Draft, { narrative }: DraftContext): Mark[] {
  const uses = narrative ? avoidedUses(text, narrative, language ?? 'de') : [];
  return uses.map(({ start, end, instead }) => {
    const how = instead === null ? { reason: 'avoided' } : { reason: 'avoided-instead', values: { instead } };
    return { start, end, ...how };
  });
}

/** Words that could stand in any text: density counts, and every detail that only the writer can know makes up for one. */
export const emptyWords = defineDraftCheck({
  id: 'DR-06',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gemessen hat es niemand.',
      en: 'Convention; nobody has measured it.',
    },
  },
  wording: {
    de: {
      name: 'Wörter mit Inhalt',
      title: '„{quote}“ sagt nichts Prüfbares',
      advice: 'Streichen oder durch das ersetzen, was jemand sehen, zählen oder anfassen konnte.',
      reason: 'Das könnte jede Firma schreiben. Allein stört so ein Wort kaum, hier sind es {count}.',
      reasons: {
        avoided: 'Das Narrativ meidet dieses Wort.',
        'avoided-instead': 'Das Narrativ meidet dieses Wort und sagt stattdessen: {instead}.',
      },
    },
    en: {
      name: 'Words with substance',
      title: '“{quote}” says nothing to check',
      advice: 'Cut it, or put in its place what somebody could see, count, or touch.',
      reason: 'Any company could write this. One such word hardly hurts; here there are {count}.',
      reasons: {
        avoided: 'The narrative avoids this word.',
        'avoided-instead': 'The narrative avoids this word and says instead: {instead}.',
      },
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    if (!lexicon || draft.tokens.length < 8) return NOT_APPLICABLE;
    const { abstract } = lexicon.draft;
    const empty = apart(
      [...countPhrases(draft.text, abstract), ...countPhrases(draft.text, lexicon.general.buzzwords)].map(phraseMark),
    );
    const avoided = avoidedIn(draft, context);
    const kinds = new Set(empty.map(({ start, end }) => draft.text.slice(start, end).toLowerCase())).size;
    const density = (100 * empty.length) / Math.max(SHORT, draft.tokens.length);
    const { details } = generalityOf(draft, lexicon.draft);
    const many = kinds >= 3 && density > 4 + details / 2;
    const values = { count: empty.length };
    return { ...found(apart([...avoided, ...(many ? empty : [])])), values };
  },
  examples: {
    pass: { text: 'Das Ventil kam am Montag mit dem falschen Flansch, und nachgemessen hatte es niemand.' },
    found: { text: 'Mit Leidenschaft und Innovation schaffen wir ganzheitliche Lösungen, nahtlos und nachhaltig.' },
  },
});

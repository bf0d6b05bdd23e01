import { fold } from '../../angles/ranking/grams.ts';
import { countPhrases } from '../../language/matches.ts';
import type { Theme } from '../../narrative/theme.ts';
import { defineDraftCheck, found, type Mark, NOT_APPLICABLE } from '../check.ts';
import { phraseMark } from '../measures/marks.ts';

/** Themes that one post carries. */
const MOST = 3;

/** Two different keywords, or one said twice: a word alone may be there by chance. */
function firstMention(text: string, { keywords }: Theme, side: 'de' | 'en'): Mark | null {
  const hits = countPhrases(text, keywords[side]);
  const told = new Set(hits.map(({ at }) => at)).size;
  const [first] = hits;
  return first && (told > 1 || fold(first.found).length > 4) ? phraseMark(first) : null;
}

export const oneIdea = defineDraftCheck({
  id: 'DR-04',
  kinds: ['post'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gemessen hat es niemand.',
      en: 'Convention; nobody has measured it.',
    },
  },
  wording: {
    de: {
      name: 'Ein Gedanke',
      title: '{count} Themen in einem Beitrag',
      advice: 'Ein Thema behalten und die anderen in den Ideen ablegen; jedes gibt einen eigenen Beitrag.',
      reason: 'Hier beginnt ein weiteres Thema des Narrativs: {theme}.',
    },
    en: {
      name: 'One idea',
      title: '{count} themes in one post',
      advice: 'Keep one theme and put the others into your ideas; each makes a post of its own.',
      reason: 'Another theme of the narrative begins here: {theme}.',
    },
  },
  judge(draft, { narrative }) {
    if (!narrative) return NOT_APPLICABLE;
    const side = draft.language ?? 'de';
    const touched = narrative.themes.flatMap((theme) => {
      const mark = firstMention(draft.text, theme, side);
      return mark ? [{ ...mark, values: { theme: theme.title[side] ?? theme.title.de ?? theme.title.en ?? '' } }] : [];
    });
    if (touched.length <= MOST) return found([]);
    return { ...found(touched.slice(MOST)), values: { count: touched.length } };
  },
  examples: {
    pass: { text: 'Die Pumpe läuft wieder.' },
    found: { text: 'Ventile, Lehre, Strom und Messe: alles in einer Woche.' },
  },
});

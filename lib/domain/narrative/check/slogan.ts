import { countPhrases } from '../../language/matches.ts';
import { defineNarrativeCheck, type Found, type NarrativeCheckContext } from './narrative-check.ts';
import { type OwnText, ownTexts } from './own-texts.ts';

/** Where a company says what it stands for. */
const HEADS = new Set(['purpose', 'about', 'title', 'claim']);

export const slogan = defineNarrativeCheck({
  id: 'slogan',
  wording: {
    de: {
      title: 'Klingt nach Werbung: „{word}“',
      reason: 'Das sagen alle von sich. Ein Satz, den auch die Konkurrenz unterschriebe, unterscheidet nicht.',
      question: 'Was genau ist gemeint, und woran würde jemand von außen es merken?',
    },
    en: {
      title: 'Sounds like advertising: “{word}”',
      reason: 'Everybody says that. A sentence that any competitor would sign tells nobody apart.',
      question: 'What exactly is meant, and how would somebody from outside notice?',
    },
  },
  find: (narrative, context) =>
    ownTexts(narrative)
      .filter(({ path }) => HEADS.has(String(path.at(-2))))
      .flatMap((own) => slogansIn(own, context)),
});

function slogansIn({ path, language, text }: OwnText, { lexicons }: NarrativeCheckContext): Found[] {
  const { buzzwords, superlatives } = lexicons[language];
  const worn = countPhrases(text, buzzwords).map(({ found }) => found);
  const best = superlatives.map((pattern) => text.match(pattern)?.[0]).filter((found) => found !== undefined);
  const [word] = [...worn, ...best];
  return word === undefined ? [] : [{ path, quote: text, values: { word } }];
}

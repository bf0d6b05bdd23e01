import { remembered } from './remembered.ts';
import { words } from './tokens.ts';

type Known = 'de' | 'en' | 'fr' | 'it';
const KNOWN: readonly Known[] = ['de', 'en', 'fr', 'it'];

const list = (text: string): Set<string> => new Set(text.split(' '));

/** Small words that every text of a language holds. A word of two languages stands in both and decides nothing. */
const SMALL: Record<Known, Set<string>> = {
  de: list(
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht auch ist sind war waren wird werden wurde ' +
      'haben hat habe hatte ich wir sie ihr du er es mich mir uns euch dich dir sich mein meine meinem meinen unser unsere ' +
      'unserem unseren eure eurem dein deine mit von für auf aus bei nach zu zum zur im am an in um über unter vor durch ' +
      'ohne seit bis gegen zwischen wie was wer wenn weil dass als wo warum wann welche alle mehr weniger sehr schon noch ' +
      'nur so hier heute gestern kein keine man kann können muss müssen soll sollen gibt bin worden gut neue neuen neuer ' +
      'damit denn dann erst wieder etwas viel viele vom ins beim jede jeden jeder danke vielen dank statt bald genau herr frau',
  ),
  en: list(
    'the a an and or but not is are was were be been have has had do does did i we you he she they it me us them my our ' +
      'your his her their its with from for on at by to of in into about over under after before without since until ' +
      'between how what who when why where which that this these those all more less fewer very still only so here today ' +
      'yesterday no can could must should will would there than then because if as up out just also any each every new ' +
      'great thanks well love good some like head through while am whole six five',
  ),
  fr: list(
    'le la les un une des du de et ou mais pas est sont était être avoir a ont je nous vous il elle ils elles on ce cette ' +
      'ces mon ma mes notre nos votre vos leur leurs son sa ses avec pour sur par dans en aux au à sans depuis entre comment ' +
      "que qui quand pourquoi où plus moins très encore aussi chez merci bien ne se avons avez suis c'est j'ai qu'il toute tout tous",
  ),
  it: list(
    'il lo la le gli i un una uno di del della dei delle degli e o ma non è sono era essere avere ho ha abbiamo hanno io ' +
      'noi voi lui lei loro questo questa questi mio mia nostro nostra nostri con per su da dal dalla in nel nella al alla ' +
      'ai agli dagli senza fra tra come che chi quando perché dove più meno molto ancora anche grazie si cosa tutta tutti ci',
  ),
};

/** Shapes that give a language away where small words are few; weight per hit. */
const SHAPES: readonly (readonly [Known, RegExp, number])[] = [
  ['de', /[ßäöü]/u, 1.2],
  ['de', /(?:ung|ungen|heit|keit|lich|isch|schaft|schaften|tät|tum)$/u, 1],
  ['de', /sch|cht|tz|pf|ieb|eit|euer|zw/u, 0.6],
  ['de', /(?:ieren|iert|innen|in den|erin|eiter|leiter|technik)$/u, 0.6],
  ['de', /^(?:ge|ver|be|ent|er|zer|auf|aus|ab|ein).{2,}(?:t|en)$/u, 0.3],
  ['en', /(?:tion|tions|ment|ness|ship|ing|ings|ity|ally|ful|ous|ted|led|ned|ved|zed)$/u, 0.6],
  ['en', /th|wh|ough|ck$|ee|oo|sh/u, 0.5],
  ['en', /(?:y|ys|ies|'s|'t|'re|'ll)$/u, 0.4],
  ['fr', /[éèêàçœùûîô]/u, 1.2],
  ['fr', /(?:eau|eaux|eux|euse|ique|aire|ez|ement|ité|ée|és|ées|ois|ais|age)$/u, 0.6],
  ['fr', /^(?:l|d|j|n|qu|s|c|m)['’]/u, 1],
  ['fr', /oi|ou|qu|aux/u, 0.3],
  ['it', /[ìòà]/u, 0.8],
  ['it', /(?:zione|zioni|tà|ità|mento|menti|ione|ando|endo|ato|ata|ati|iamo|osi|oso|ella|etto|ezza|enza|aggio)$/u, 1],
  ['it', /gli|cch|gg|zz|ghi|chi/u, 0.5],
  ['it', /[aeiou]$/u, 0.2],
  ['it', /^(?:l|un|dell|all|nell|d|c)['’]/u, 0.8],
];

/** What one word by itself says. */
const clueIn = remembered((word: string) => {
  const lower = word.toLowerCase().replace(/’/g, "'");
  return {
    speakers: KNOWN.filter((known) => SMALL[known].has(lower)),
    hits: SHAPES.flatMap(([known, shape, weight]) => (shape.test(lower) ? [[known, weight] as const] : [])),
    isStrange: /[^\p{Script=Latin}\p{N}\p{P}\p{M}]/u.test(lower),
  };
});

/** Words looked at; more change nothing in a profile's text. */
const LOOKED_AT = 400;

/** What a text was told to be: one of the four languages known, or strange to all of them. */
export type ToldLanguage = Known | 'other';

/**
 * The language of a text: de, en, another one (French, Italian or strange to all four), or null where too little speaks
 * for any.
 */
export function languageOf(text: string): 'de' | 'en' | 'other' | null {
  const told = detectLanguage(text);
  return told === 'fr' || told === 'it' ? 'other' : told;
}

/**
 * Which of four languages a text is in; null where too little speaks for any. Small words and word shapes are weighed
 * against each other; measured on short lines in the test beside it.
 */
export function detectLanguage(text: string): ToldLanguage | null {
  const all = words(text.slice(0, 20_000)).slice(0, LOOKED_AT);
  const scores: Record<Known, number> = { de: 0, en: 0, fr: 0, it: 0 };
  let strange = 0;
  all.forEach((word, i) => {
    const { speakers, hits, isStrange } = clueIn(word);
    for (const known of speakers) scores[known] += 2 / speakers.length;
    if (speakers.length > 0) return;
    for (const [known, weight] of hits) scores[known] += weight;
    // Nouns in capitals inside a sentence: German alone.
    if (i > 0 && /^\p{Lu}\p{Ll}{3,}/u.test(word) && /^\p{Ll}/u.test(all[i - 1] ?? '')) scores.de += 0.5;
    if (isStrange) strange += 1;
  });
  if (all.length > 0 && strange > all.length / 2) return 'other';
  const [best, second] = KNOWN.map((known) => ({ known, score: scores[known] })).sort((a, b) => b.score - a.score);
  if (!best || !second || best.score < 1 || best.score - second.score < 0.3) return null;
  return best.known;
}

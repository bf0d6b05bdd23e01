import type { Token } from '../../language/tokens.ts';
import { defineDraftCheck, found, type Mark } from '../check.ts';

const HASHTAG = /(?<![\p{L}\p{N}&/])#[\p{L}\p{N}_]{2,80}/gu;
const MOST = 5;
/** Letters at which a word in small letters is mostly several ("nachhaltigkeitsstrategie" is one, and still hard to read). */
const LONG = 16;

const markOf = ({ word, at }: Token): Mark => ({ start: at, end: at + word.length });
const isJoined = (tag: string): boolean => tag.length > LONG && !/\p{Ll}\p{Lu}/u.test(tag) && !tag.includes('_');

export const hashtags = defineDraftCheck({
  id: 'DR-10',
  kinds: ['post', 'comment'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Barrierefreiheit (große Anfangsbuchstaben); die Zahl ist Übung: Zwischen einem und zehn fand ein Anbieter 2022 kaum einen Unterschied.',
      en: 'Accessibility (capitals); the number is convention: between one and ten, a vendor found hardly any difference in 2022.',
    },
  },
  wording: {
    de: {
      name: 'Schlagwörter mit #',
      title: 'Schlagwörter mit # schwer zu lesen',
      advice: 'Höchstens drei, ans Ende, und jedes Teilwort mit großem Anfangsbuchstaben: #LehreImBetrieb.',
      reason: 'Ohne große Anfangsbuchstaben liest ein Vorleseprogramm ein einziges unverständliches Wort.',
      reasons: {
        many: 'Mehr als fünf liest niemand, und sie verdrängen den Text.',
      },
    },
    en: {
      name: 'Hashtags',
      title: 'Hashtags that are hard to read',
      advice: 'Three at most, at the end, and every part with a capital: #NightShiftCrew.',
      reason: 'Without capitals, a screen reader says one word that nobody understands.',
      reasons: {
        many: 'Nobody reads more than five, and they crowd out the text.',
      },
    },
  },
  judge({ text }) {
    const all = Array.from(text.matchAll(HASHTAG), ({ 0: tag, index }): Token => ({ word: tag, at: index }));
    const many = all.slice(MOST).map((tag): Mark => ({ ...markOf(tag), reason: 'many' }));
    const joined = all
      .slice(0, MOST)
      .filter(({ word }) => isJoined(word))
      .map(markOf);
    return found([...joined, ...many]);
  },
  examples: {
    pass: { text: 'Linie 4 läuft wieder. #LehreImBetrieb #Handwerk' },
    found: { text: 'Linie 4 läuft wieder. #lehreimbetriebundwerkstatt' },
  },
});

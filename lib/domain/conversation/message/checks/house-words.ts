import { avoidedUses, toldLanguage } from '../../../narrative/house-words.ts';
import { defineMessageCheck, found, NOT_APPLICABLE } from '../check.ts';

export const houseWords = defineMessageCheck({
  id: 'house-words',
  kinds: ['note', 'first', 'follow-up', 'inmail', 'reply'],
  roles: ['recruiter'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Das Narrativ, das hier gilt.',
      en: 'The narrative in force here.',
    },
  },
  wording: {
    de: {
      name: 'Wörter des Hauses',
      title: 'Ein Wort, das unser Haus meidet',
      advice: 'Stattdessen: {instead}.',
      reason: 'Wer für das Haus schreibt, wird an dessen Wörtern erkannt.',
    },
    en: {
      name: 'House words',
      title: 'A word that our company avoids',
      advice: 'Instead: {instead}.',
      reason: 'People who write for the company are recognized by its words.',
    },
  },
  judge(text, { narrative }) {
    if (!narrative) return NOT_APPLICABLE;
    const uses = avoidedUses(text, narrative, toldLanguage(text));
    return found(
      uses.map(({ start, end, instead }) => ({ start, end, ...(instead !== null && { values: { instead } }) })),
    );
  },
});

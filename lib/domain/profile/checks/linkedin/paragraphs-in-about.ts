import { excerpt } from '../../../language/excerpt.ts';
import { graphemeCount } from '../../../language/graphemes.ts';
import { defineCheck } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

/** A text up to this length needs no paragraphs, in characters. */
const SHORT = 400;

const SENTENCE = 'Wir planen Wartung so, dass sie in die Stunden der Reinigung fällt. ';

export const linkedinParagraphsInAbout = defineCheck({
  id: 'LI-14',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Drei Absätze und höchstens 600 Zeichen je Absatz sind unsere Schwelle; Texte bis 400 Zeichen brauchen keine.',
      en: 'Convention. Three paragraphs of at most 600 characters each are our threshold; texts up to 400 characters need none.',
    },
  },
  wording: {
    de: {
      name: 'Absätze in der Info',
      fail: 'Ein Absatz der Info hat {count} Zeichen',
      partial: 'Die Info braucht noch eine Leerzeile',
      advice:
        'Nach zwei bis vier Sätzen eine Leerzeile setzen, je Absatz ein Gedanke. Aufzählungen bekommen eigene Zeilen; der erste Satz steht am besten allein.',
      reason:
        'Auf dem Handy wird aus einem langen Absatz eine volle Bildschirmseite. In kurzen Absätzen findet auch, wer nur überfliegt, die Stelle, die ihn angeht.',
      lift: 'Jeden Absatz mit dem Wort beginnen, um das es darin geht; beim Überfliegen bleiben die Anfänge hängen.',
      good: 'Vier Absätze mit je zwei bis vier Sätzen',
      bad: 'Ein Block mit 1800 Zeichen',
    },
    en: {
      name: 'Paragraphs in the About text',
      fail: 'One paragraph of About has {count} characters',
      partial: 'The About text needs one more blank line',
      advice:
        'Add a blank line after two to four sentences, one thought per paragraph. Give lists their own lines; the first sentence is best left on its own.',
      reason:
        'On a phone, a long paragraph becomes a full screen. In short ones, even a reader who skims finds the part that concerns them.',
      lift: 'Begin each paragraph with the word it is about; skimming eyes catch the beginnings.',
      good: 'Four paragraphs of two to four sentences each',
      bad: 'One block of 1800 characters',
    },
  },
  judge(reading) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    if (about.text === '') return NOT_APPLICABLE;
    const blocks = about.text.split(/\n+/u).filter((line) => /[\p{L}\p{N}]/u.test(line));
    const counts = blocks.map(graphemeCount);
    const longest = Math.max(0, ...counts);
    // What is cut off may hold any number of paragraphs, but makes none of them shorter.
    if (!about.whole && longest <= 900) return UNREADABLE;
    const outcome = outcomeOf(blocks.length, longest, graphemeCount(about.text));
    const block = blocks[counts.indexOf(longest)] ?? about.text;
    return { outcome, evidence: [{ quote: excerpt(block, 0, 0), place: 'about' }], values: { count: longest } };
  },
  examples: {
    pass: { reading: { about: Array(4).fill(SENTENCE.repeat(3).trim()).join('\n\n') } },
    partial: { reading: { about: Array(2).fill(SENTENCE.repeat(5).trim()).join('\n\n') } },
    fail: { reading: { about: SENTENCE.repeat(14).trim() } },
  },
});

function outcomeOf(blocks: number, longest: number, total: number): 'pass' | 'partial' | 'fail' {
  if (longest > 900 || (blocks === 1 && longest > 600)) return 'fail';
  if (total <= SHORT) return 'pass';
  return blocks < 3 || longest > 600 ? 'partial' : 'pass';
}

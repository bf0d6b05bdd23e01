import { defineCheck, type Evidence } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { personForms, strayForms } from '../measures/gender-style.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';
import { namesOn, ownTexts } from '../measures/own-texts.ts';

export const linkedinGenderFairWording = defineCheck({
  id: 'LI-41',
  network: 'linkedin',
  dimension: 'safety',
  weights: { executive: 1, sales: 0, recruiter: 2, employee: 0 },
  minutes: 6,
  basis: {
    kind: 'convention',
    source: {
      de: 'Wahl des Betriebs, ohne sie ruht die Prüfung. Neutral sein müssen Stellenanzeigen (§ 11 AGG), Profile nicht. Keine Rechtsberatung.',
      en: 'The company’s choice; without it, the check rests. Job ads must be neutral (section 11 AGG), profiles need not be. Not legal advice.',
    },
  },
  wording: {
    de: {
      name: 'Einheitlicher Stil für Personen',
      fail: 'Wörter für Personen passen nicht zum Stil',
      partial: 'Wörter für Personen passen nicht zum Stil',
      advice:
        'Die zitierten Wörter an den Stil anpassen, den der Betrieb gewählt hat: neutral („Mitarbeitende“), als Paar („Kolleginnen und Kollegen“) oder mit Zeichen („Kolleg:innen“). Neutrale Wörter passen in jeden Stil.',
      reason:
        'Wer Menschen gewinnen will, spricht alle an. Ein Stil, der durchgehalten wird, liest sich ruhiger als drei nebeneinander.',
      lift: 'Auch Beiträge und Stellenanzeigen im selben Stil halten.',
      good: 'Bewerbende, Fachkräfte, Teamleitung',
      bad: 'Mitarbeiter*innen, Kunden, KollegInnen',
    },
    en: {
      name: 'Consistent words for people',
      fail: 'Some words for people do not fit the style',
      partial: 'Some words for people do not fit the style',
      advice:
        'Replace the quoted words by ones that mean everybody: “chair” for “chairman,” “staff” for “manpower,” “salespeople” for “salesmen.” In German texts, keep to the style your company has chosen.',
      reason:
        'If you want to win people over, speak to all of them. One style throughout reads more calmly than three.',
      lift: 'Keep posts and job ads in the same style, too.',
      good: 'candidates, specialists, chair',
      bad: 'chairman, manpower',
    },
  },
  /** A hint only: knows no failure. Job titles, names and words in quotation marks stay as they are. */
  judge(reading, context) {
    const { genderStyle } = context;
    if (genderStyle === 'off') return NOT_APPLICABLE;
    const texts = ownTexts(reading).filter(({ text }) => lexiconsOf(text, context).length > 0);
    const names = namesOn(reading);
    const stray = strayForms(personForms(texts, context), genderStyle).filter(({ quote }) => !names.includes(quote));
    const byWord = new Map(stray.map(({ quote, place }): [string, Evidence] => [quote, { quote, place }]));
    if (stray.length > 0) return { outcome: 'partial', evidence: [...byWord.values()].slice(0, 4) };
    if (aboutText(reading) === null) return UNREADABLE;
    return texts.length === 0 ? NOT_APPLICABLE : { outcome: 'pass', evidence: [] };
  },
  examples: {
    pass: {
      reading: { about: 'Bewerbende hören von mir nach drei Tagen. Fachkräfte schauen einen halben Tag zu.' },
      context: { role: 'recruiter', genderStyle: 'neutral' },
    },
    fail: {
      reading: { about: 'Mitarbeiter*innen und Kunden reden mit, KollegInnen auch.' },
      context: { role: 'recruiter', genderStyle: 'sign' },
    },
  },
});

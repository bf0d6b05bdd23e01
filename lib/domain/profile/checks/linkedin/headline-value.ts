import type { Lexicon } from '../../../language/lexicon.ts';
import type { ProfileReading } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { withoutLegalForm } from '../measures/company-name.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{3}', ' – {2}', ' für {1}'] },
    { label: 'Nutzen voranstellen', parts: ['{2}', ' für {1}', ' | {3}'] },
  ],
  en: [
    { parts: ['{3}', ' – {2}', ' for {1}'] },
    { label: 'Start with the benefit', parts: ['{2}', ' for {1}', ' | {3}'] },
  ],
};

export const linkedinHeadlineValue = defineCheck({
  id: 'LI-10',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Gesucht werden Wörter für ein Gegenüber und für eine Wirkung; Umschreibungen können entgehen.',
      en: 'Convention. Looks for words that name a reader and an effect; paraphrases may be missed.',
    },
  },
  help: { limit: 220, window: [50, 180], fold: 60 },
  wording: {
    de: {
      name: 'Nutzen im Slogan',
      fail: 'Für wen und wozu, sagt der Slogan nicht',
      partial: 'Im Slogan fehlt, für wen oder was besser wird',
      advice:
        'Zwei Angaben zusammenbringen: wer etwas davon hat und was danach besser ist, etwa „Energiekosten senken für Bäckereien“. Eigenschaften wie „Macher“ und Listen von Rollen streichen.',
      reason:
        'Wer ein Problem hat, sucht niemanden mit Rang, sondern jemanden, der genau damit zu tun hat. Das muss in einer Zeile zu erkennen sein.',
      lift: 'Eine Zahl anfügen, die nach außen darf: „in elf Tagen“, „30 % weniger Strom“.',
      good: 'Account Managerin – Energiekosten senken für Bäckereien mit 5 bis 50 Filialen',
      bad: 'Vertrieb | Networking | Macher | Visionär',
      help: {
        questions: [
          { label: 'Für wen lohnt sich diese Arbeit?', example: 'Bäckereien mit 5 bis 50 Filialen' },
          { label: 'Was ist danach besser?', example: 'Energiekosten senken' },
          { label: 'Was soll vom jetzigen Slogan bleiben?', example: 'Account Managerin' },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Benefit in the headline',
      fail: 'The headline names neither reader nor result',
      partial: 'The headline lacks either reader or result',
      advice:
        'Bring two things together: who benefits, and what is better afterwards, as in “cutting energy costs for bakeries.” Drop qualities like “doer” and lists of roles.',
      reason:
        'Someone with a problem does not look for a rank but for a person who deals with just that. One line has to show it.',
      lift: 'Add a number that may leave the company: “in eleven days,” “30% less power.”',
      good: 'Account manager – cutting energy costs for bakeries with 5 to 50 shops',
      bad: 'Sales | Networking | Doer | Visionary',
      help: {
        questions: [
          { label: 'For whom is this work worth it?', example: 'bakeries with 5 to 50 shops' },
          { label: 'What is better afterwards?', example: 'Cutting energy costs' },
          { label: 'What should stay of the present headline?', example: 'Account manager' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading, context) {
    const headline = reading.headline?.trim() ?? '';
    if (headline === '') return UNREADABLE;
    const lexicons = lexiconsOf(headline, context);
    if (lexicons.length === 0) return NOT_APPLICABLE;
    const text = withoutCompanies(headline, reading);
    const has = (...lists: (keyof Pick<Lexicon, 'audience' | 'value' | 'results'>)[]) =>
      lexicons.some((lexicon) => lists.some((list) => lexicon[list].some((pattern) => pattern.test(text))));
    const found = Number(has('audience')) + Number(has('value', 'results'));
    return {
      outcome: found === 2 ? 'pass' : found === 1 ? 'partial' : 'fail',
      evidence: [{ quote: headline, place: 'headline' }],
    };
  },
  examples: {
    pass: { reading: { headline: 'Account Managerin – Energiekosten senken für Bäckereien mit 5 bis 50 Filialen' } },
    partial: { reading: { headline: 'Steuerberaterin für Handwerksbetriebe in Kärnten' } },
    fail: { reading: { headline: 'Vertrieb | Networking | Macher | Visionär' } },
  },
});

/** "Im Einsatz für Muster AG" names the employer, not a reader; "Mehr Leben GmbH" promises nothing. */
function withoutCompanies(headline: string, { currentCompany, experience }: ProfileReading): string {
  return [currentCompany, ...experience.map(({ company }) => company)]
    .map((company) => withoutLegalForm(company ?? ''))
    .filter((company) => company.length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((text, company) => text.replaceAll(company, '…'), headline);
}

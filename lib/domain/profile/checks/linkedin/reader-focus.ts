import { excerpt } from '../../../language/excerpt.ts';
import { type CheckExample, defineCheck, type Evidence, type RewritePattern, type Role } from '../check.ts';
import { judgedAbout } from '../measures/judged-about.ts';
import { NOT_APPLICABLE, outcomeByCount } from '../measures/outcome.ts';
import { measureFocus } from '../measures/reader-focus.ts';

interface Shares {
  pass: number;
  partial: number;
}
/** Sales and recruiting begin with the other person; a leader or a specialist may speak of the work. */
const OUTWARD: Shares = { pass: 0.35, partial: 0.2 };
const INWARD: Shares = { pass: 0.2, partial: 0.1 };
const SHARES: Record<Role, Shares> = { executive: INWARD, sales: OUTWARD, recruiter: OUTWARD, employee: INWARD };

/** Fewer words for either side say nothing about a text. */
const ENOUGH = 4;

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [{ parts: ['{1}', ' {2}', ' {3}'] }, { label: 'Mit dem Ergebnis beginnen', parts: ['{3}', ' {1}', ' {2}'] }],
  en: [{ parts: ['{1}', ' {2}', ' {3}'] }, { label: 'Start with the result', parts: ['{3}', ' {1}', ' {2}'] }],
};

const EXAMPLES = {
  who: 'Molkereien zwischen Allgäu und Tirol arbeiten rund um die Uhr.',
  ask: 'Ihre Schichtleitungen sagen mir zuerst, was auf keinen Fall ausfallen darf.',
  gain: 'Betriebe, die mit uns umrüsten, produzieren nach acht Wochen wieder.',
};

export const linkedinReaderFocus = defineCheck({
  id: 'LI-37',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 1 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Gezählt werden Wörter für die Leserschaft und Wörter für die eigene Person; die Grenzen (35 und 20 %) sind unsere eigenen.',
      en: 'Convention. Words for the readers are weighed against words for oneself; the limits of 35 and 20% are our own.',
    },
  },
  wording: {
    de: {
      name: 'Blick auf die Leserschaft',
      fail: 'In der Info kommt fast nur die eigene Seite vor',
      partial: 'Die Leserschaft kommt in der Info zu kurz',
      advice:
        'Die zitierten Sätze umdrehen: Im Mittelpunkt stehen dann die Menschen, für die gearbeitet wird, also Kundschaft, Bewerbende oder das eigene Team. Aus „Ich biete Wartung an“ wird „Betriebe rufen an, bevor etwas ausfällt“.',
      reason:
        'Wer ein Profil öffnet, sucht etwas für sich: eine Lösung, eine Stelle, jemanden, der zuhört. Sätze, in denen solche Menschen vorkommen, geben die Antwort.',
      lift: 'Eine Frage, die zuletzt wirklich gestellt wurde, in den ersten Absatz nehmen und dort beantworten.',
      good: 'Betriebe, die mit uns umrüsten, produzieren nach acht Wochen wieder. Vorher sagt mir die Schichtleitung, was nicht ausfallen darf.',
      bad: 'Ich bin, ich habe, ich kann, mein Werdegang, meine Stärken …',
      help: {
        questions: [
          { label: 'Für wen arbeiten Sie? Ein Satz, der mit diesen Menschen beginnt.', example: EXAMPLES.who },
          { label: 'Was hören Sie von ihnen zuerst?', example: EXAMPLES.ask },
          { label: 'Was haben sie am Ende davon?', example: EXAMPLES.gain },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Für wen arbeitest du? Ein Satz, der mit diesen Menschen beginnt.', example: EXAMPLES.who },
          { label: 'Was hörst du von ihnen zuerst?', example: EXAMPLES.ask },
          { label: 'Was haben sie am Ende davon?', example: EXAMPLES.gain },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'An eye for your readers',
      fail: 'About speaks almost only of your own side',
      partial: 'Your readers hardly appear in About',
      advice:
        'Turn the quoted sentences around, so that they begin with the people you work for: customers, candidates, or your own team. “I offer maintenance” becomes “Plants call before anything stops.”',
      reason:
        'Anyone who opens a profile is looking for something: a solution, a job, somebody who listens. Sentences in which such people appear give the answer.',
      lift: 'Take a question that somebody really asked lately into the first paragraph and answer it there.',
      good: 'Plants that convert with us produce again after eight weeks. The shift leads tell me beforehand what must not stop.',
      bad: 'I am, I have, I can, my career, my strengths …',
      help: {
        questions: [
          {
            label: 'Whom do you work for? A sentence that begins with them.',
            example: 'Dairies between Bavaria and Tyrol work around the clock.',
          },
          {
            label: 'What do you hear from them first?',
            example: 'Their shift leads first tell me what must not stop.',
          },
          {
            label: 'What is in it for them in the end?',
            example: 'Plants that convert with us produce again after eight weeks.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** Shows the sentences that speak of the writer alone, never a bare ratio. */
  judge(reading, context) {
    const about = judgedAbout(reading, context);
    if ('outcome' in about) return about;
    const { reader, self, aboutSelf } = measureFocus(about.text, about.lexicons);
    if (reader + self < ENOUGH) return NOT_APPLICABLE;
    const outcome = outcomeByCount(reader / (reader + self), SHARES[context.role]);
    const quotes = new Set(outcome === 'pass' ? [] : aboutSelf.map((quote) => excerpt(quote, 0, 0)));
    return { outcome, evidence: [...quotes].slice(0, 2).map((quote): Evidence => ({ quote, place: 'about' })) };
  },
  examples: {
    pass: aboutForSales(
      'Betriebe, die mit uns umrüsten, produzieren bald wieder. Kunden sagen mir vorher, was nicht ausfallen darf.',
    ),
    partial: aboutForSales('Ich plane Umbauten für Kunden. Ich komme vorher vorbei, ich rechne, und ich baue mit um.'),
    fail: aboutForSales('Ich bin Ingenieur. Ich habe viel gesehen, und ich kann meine Stärken nennen.'),
  },
});

function aboutForSales(about: string): CheckExample {
  return { reading: { about }, context: { role: 'sales' } };
}

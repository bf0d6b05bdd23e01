import { foldSkillWord } from './folded-text.ts';

const ANY = '[^\\u0001-\\u0006]*';
const START = '(?<![^\\u0001-\\u0006])';
const END = '(?=[\\u0001-\\u0004\\u0006]|$)';
const JOIN = '[\\u0001\\u0002\\u0004]?';
/** Up to three words of the same clause. */
const GAP = '(?:[\\u0001\\u0002][^\\u0001-\\u0006]+){0,3}[\\u0001\\u0002]';

/** Endings that German and English words carry. */
const ENDING = '(?:e[nrms]?|ern|ers|ens|n|s|es|in|innen|erin|erinnen)?';

/** Second parts of German compounds that leave the skill what it is: "Wartungsarbeiten", "Vertriebsmitarbeiter". */
const HEADS = (
  'leiter leitung manager management fachkraft fachkrafte fachmann fachfrau fachleute spezialist experte expertin mitarbeiter ' +
  'mitarbeitend assistent assistenz berater beratung beauftragt ingenieur techniker meister helfer arbeiter verantwortlich ' +
  'verantwortung koordinator koordination planer planung trainer referent sachbearbeiter kaufmann kauffrau chef kraft krafte ' +
  'personal entwickler entwicklung programmierer programmierung consultant engineer developer administrator analyst lehrer ' +
  'ausbilder ausbildung lehre studium kenntnis kenntnisse erfahrung kompetenz arbeit tatigkeit aufgabe projekt prozess ' +
  'abteilung bereich team dienst wesen zertifikat zertifizierung schein prufung kurs schulung strategie optimierung audit ' +
  'analyse abwicklung steuerung organisation bearbeitung technik verfahren konzept profi'
).split(' ');
const HEAD = `(?:(?:s|n|en|es)?(?:${HEADS.join('|')}))?`;

/** What turns a stem into a word of the same thing: "buchhalt" into "Buchhaltung", "consult" into "consultancy". */
const SUFFIXES = (
  'e en er erin erei ei ung ungen in ik iker ikerin ics ical isch ement ements ing ment ant antin ancy ation ations ator ion ions or ' +
  'ors al able ability ility ity y ies ie ien ist istin ism ismus mus t te tin eut eutin ur ure schaft ling d ed s ent enz ence ance ' +
  'ive ier ierung ieren iert keit heit itat bau wirt wirtschaft betrieb werk industrie handwerk gewerbe branche'
).split(' ');
const DERIVED = `(?:${SUFFIXES.join('|')}){0,2}`;

/** A shorter word takes no second part; "cad" would swallow what has nothing to do with it. */
const HEADED = 4;

/** An ambiguous short name ("R", "Go") must stand in a list, or where a tool is named. */
const LISTED_BEFORE = '(?<=^|[\\u0003\\u0006]|(?:^|[\\u0001-\\u0006])(?:in|mit|with|using|&|oder|or)\\u0001)';
const LISTED_AFTER =
  '(?=$|[\\u0003\\u0006]|\\u0004(?!&)|\\u0001(?:&|oder|or|seit|since|entwickl|develop|program|services?|microservices|sprache|language))';

/** Behind the English name of a language no thing may follow: "German market" says nothing about German. */
const NO_THING =
  '(?=$|[\\u0003\\u0004\\u0006]|\\u0002(?:kenntnis|spe[ae]k)|\\u0001(?:&|or|oder|at|as|to|in|is|with|when|every|daily|flu|fli|nati|mutter|' +
  '[abc][12]|level|language|speak|skill|profic|basic|grund|conversat|intermed|advanc|good|gut|very|sehr|mother|business|teach|' +
  'lesson|course|transl|interpret|spoken|written|verhandl))';

/** What a term may carry behind its last letter; terms with the same tail share one pattern. */
const TAILS = {
  headed: `${HEAD}${ENDING}${END}`,
  inflected: `${ENDING}${END}`,
  plain: END,
  open: `${ANY}${END}`,
  listed: LISTED_AFTER,
  language: NO_THING,
} as const;
export type Tail = keyof typeof TAILS;

/** Behind an open stem of a term that is to mean a word, and not only to be part of it: "Projektmanagementsoftware" is more. */
const CLOSED = `${DERIVED}${HEAD}${ENDING}${END}`;

export interface Term {
  /** In the syntax of RegExp, over `FoldedText.folded`, or over `raw` where `exact`. */
  core: string;
  tail: Tail;
  exact: boolean;
}

/**
 * Reads one term of a skill group:
 * - `welding`: with endings and, from four letters on, with the usual second parts of compounds
 * - `schweiss*`, `*wartung`: open at the end, at the beginning
 * - `koch.`: exactly so, but for capitals; `=SOC`: exactly so
 * - `=Go?`: only in a list or where a tool is named; `german~`: no thing behind it
 * - `betreuung … *kund*`: up to three words between
 * Words of a phrase may be joined by blank, hyphen, slash or nothing.
 */
export function readTerm(term: string): Term {
  const exact = term.startsWith('=');
  const marks = /[.?~]*$/u.exec(term)?.[0] ?? '';
  const parts = term.slice(exact ? 1 : 0, term.length - marks.length).match(/&|…|[^\s/&-]+/gu) ?? [];
  const last = parts.at(-1) ?? '';
  const tail = tailOf(last, marks, exact);
  const cores = parts.map((part, at) => {
    const core = coreOf(part, exact, tail);
    return at === parts.length - 1
      ? core
      : `${core}${part.endsWith('*') ? ANY : tail === 'plain' || part === '…' || part === '&' ? '' : ENDING}`;
  });
  return { core: cores.join(JOIN).replaceAll(`${JOIN}…${JOIN}`, GAP), tail, exact };
}

function tailOf(last: string, marks: string, exact: boolean): Tail {
  if (marks.includes('?')) return 'listed';
  if (marks.includes('~')) return 'language';
  if (last.endsWith('*')) return 'open';
  if (exact || marks.includes('.')) return 'plain';
  return last.length >= HEADED ? 'headed' : 'inflected';
}

function coreOf(part: string, exact: boolean, tail: Tail): string {
  if (part === '&' || part === '…') return part;
  const bare = part.replace(/^\*|\*$/gu, '');
  const letters = (exact ? bare : foldSkillWord(bare)).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const inflected = tail === 'headed' || tail === 'inflected';
  const core = inflected && /[^aeiou]y$/u.test(letters) ? `${letters.slice(0, -1)}(?:y|ie)` : letters;
  return `${part.startsWith('*') ? ANY : ''}${core}`;
}

/** How terms are looked for. */
export interface TermSearch {
  /** What must follow besides, in the syntax of RegExp. */
  behind?: string;
  /** Whether an open stem takes no second part but the usual ones. */
  isClosed?: boolean;
}

/** Terms as patterns, one for folded texts and one for texts as written; null where there is none. */
export function patternsOf(
  terms: readonly Term[],
  { behind = '', isClosed = false }: TermSearch = {},
): { folded: RegExp | null; raw: RegExp | null } {
  const patternFor = (exact: boolean): RegExp | null => {
    const sources = (Object.keys(TAILS) as Tail[]).flatMap((tail) => {
      const cores = terms.filter((term) => term.exact === exact && term.tail === tail).map(({ core }) => core);
      const before = tail === 'listed' ? LISTED_BEFORE : START;
      const after = tail === 'open' && isClosed ? CLOSED : TAILS[tail];
      return cores.length === 0 ? [] : [`${before}(?:${cores.join('|')})${after}`];
    });
    return sources.length === 0 ? null : new RegExp(`(?:${sources.join('|')})${behind}`, 'gu');
  };
  return { folded: patternFor(false), raw: patternFor(true) };
}

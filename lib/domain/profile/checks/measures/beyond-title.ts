import { blankOut, countPhrases } from '../../../language/matches.ts';
import { stem } from '../../../language/stem.ts';
import { words } from '../../../language/tokens.ts';
import type { ProfileReading } from '../../reading.ts';
import type { CheckContext } from '../check.ts';
import { companyWords } from './company-name.ts';
import { currentPositions } from './current-positions.ts';

/** Ranks, degrees and legal forms: they belong to a title or a name. */
const RANKS = new Set(
  (
    'senior junior sr jr stv deputy stellvertretend stellvertretende stellvertretender head chief vp svp evp lead leiter ' +
    'leiterin leitung prof dr dipl ing mag mba msc bsc ma ba phd cfa pmp ag gmbh mbh se kg ohg kgaa ltd inc llc plc at bei ' +
    'ceo cfo coo cto cio chro cmo cro m w d f x'
  ).split(' '),
);

/** Signs that part the pieces of a headline. */
const SEPARATOR = /\s*[|•·;\n]\s*|\s+[–—-]\s+/u;

/** "Title at Company", the headline LinkedIn writes by itself. */
const DEFAULT = /^(?<title>[^:,!?]{2,80}?)\s+(?:bei(?:m| der| dem)?|at|@)\s+(?<company>[^:!?]{2,80})$/iu;

/** A title or a company's name is rarely longer, in words. */
const LONGEST = 6;

/**
 * What a headline says beyond title and company: its words without those of the current titles and companies, without
 * ranks, worn words, titles that fit anyone and small words. A piece of the form "Title at Company" says nothing more,
 * even where the title could not be read or has been renamed since.
 */
export function wordsBeyondTitle(headline: string, reading: ProfileReading, { lexicons }: CheckContext): string[] {
  const lists = Object.values(lexicons);
  const says = (piece: string) => !isDefault(piece) || lists.some(({ value }) => value.some((it) => it.test(piece)));
  const pieces = headline.replace(/(?<=\p{L})[*:_/](?:-?in|innen)(?!\p{L})/gu, '').split(SEPARATOR);
  const left = pieces.filter(says).join(' | ');
  const worn = lists.flatMap((lexicon) =>
    [lexicon.genericTitles, lexicon.buzzwords].flatMap((phrases) => countPhrases(left, phrases)),
  );
  const known = knownWords(reading);
  const small = new Set(lists.flatMap(({ stopWords }) => stopWords));
  return words(blankOut(left, worn)).filter((word) => {
    const lower = word.toLowerCase();
    return /\p{L}{2}/u.test(word) && !small.has(lower) && !RANKS.has(lower) && !known.has(stem(word));
  });
}

function isDefault(piece: string): boolean {
  const { title = '', company = '' } = DEFAULT.exec(piece.trim())?.groups ?? {};
  return title !== '' && words(title).length <= LONGEST && words(company).length <= LONGEST;
}

/** Stems of the current titles and of every company on the page. */
function knownWords(reading: ProfileReading): Set<string> {
  const titles = (currentPositions(reading) ?? []).flatMap(({ title }) => words(title));
  const companies = [reading.currentCompany, ...reading.experience.map(({ company }) => company)];
  return new Set([...titles, ...companies.flatMap((company) => [...companyWords(company)])].map(stem));
}

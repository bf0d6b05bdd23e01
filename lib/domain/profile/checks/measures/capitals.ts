import { languageOf } from '../../../language/detect.ts';
import { tokens } from '../../../language/tokens.ts';

/** Abbreviations and names that are written in capitals and have more letters than most. */
const ABBREVIATIONS = new Set(
  (
    'ASEAN AUTOCAD AUTOSAR BAFIN BITKOM BREEAM CAPEX CATIA COBIT COBOL DATEV DEKRA DSGVO EBITDA EPLAN ERASMUS FINMA FORTRAN ' +
    'HACCP HTTPS INCOTERMS ISTQB LABVIEW LATAM LINUX MATLAB MIFID NASDAQ PHARMIG PRINCE PROFIBUS PROFINET REACH SCADA ' +
    'SCRUM SIMATIC SIMULINK SOLIDWORKS SWIFT TISAX TOEFL TOEIC TOGAF UNESCO UNHCR UNICEF'
  ).split(' '),
);

/** Shorter words in capitals are mostly abbreviations. */
const SHORTEST = 5;

/** Longest stretch that is quoted, in UTF-16 units. */
const LONGEST = 80;

export interface CapitalRun {
  found: string;
  at: number;
  /** The run is a whole line: many use capitals as a heading, since the network offers none. */
  heading: boolean;
}

/**
 * Stretches of words in capitals. Abbreviations, Roman numerals names and lone brands are none.
 * @param names words that are written as their owner likes (companies, people)
 */
export function capitalRuns(text: string, names: string): CapitalRun[] {
  const own = new Set(tokens(names).map(({ word }) => word.toUpperCase()));
  const runs: Word[][] = [];
  for (const word of wordsOf(text)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!isCapitals(word.word)) runs.push([]);
    else if (run && last && /^(?: |[ ]?[&+‐‑-][ ]?)$/u.test(text.slice(last.end, word.at))) run.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => isShouted(run, own)).map((run) => stretch(text, run));
}

interface Word {
  word: string;
  at: number;
  end: number;
}

/** Look-alike letters are a finding of their own. */
function isCapitals(word: string): boolean {
  return /^\p{Lu}+$/u.test(word) && word.normalize('NFKC') === word;
}

/** Words cut at inner hyphens; letters only, so that "S7-1500" and "B2B" are none. */
function wordsOf(text: string): Word[] {
  return tokens(text).flatMap(({ word, at }) =>
    Array.from(word.matchAll(/[^‐‑-]+/gu), ({ 0: part, index }) => ({
      word: part,
      at: at + index,
      end: at + index + part.length,
    })),
  );
}

/** A word on its own may be a brand ("SIEMENS"); it counts where its shape is that of a language ("WIRKLICH"). */
function isShouted(run: readonly Word[], own: ReadonlySet<string>): boolean {
  const candidates = run.filter(({ word }) => {
    const known = own.has(word) || ABBREVIATIONS.has(word) || /^[IVXLCDM]+$/.test(word);
    return word.length >= SHORTEST && !known;
  });
  return candidates.some(({ word }) => run.length > 1 || languageOf(word.toLowerCase()) !== null);
}

function stretch(text: string, run: readonly Word[]): CapitalRun {
  const at = run[0]?.at ?? 0;
  const end = run.at(-1)?.end ?? at;
  const short = run.findLast((word) => word.end - at <= LONGEST)?.end ?? at + LONGEST;
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(end, end + 12);
  const heading = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(after);
  return { found: text.slice(at, short), at, heading: heading && run.length <= 8 };
}

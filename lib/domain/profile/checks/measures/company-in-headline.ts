import { editDistance } from '../../../language/edit-distance.ts';
import { companyWords } from './company-name.ts';

/** A name in capitals: "Muster Anlagenbau AG", "Huber & Söhne", "3M". */
const PART = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&’'+-]*";
const NAME = `${PART}(?: (?:& |\\+ |und |and |of |für |der |des )?${PART}){0,5}`;

/** "bei Muster", "at Muster", "@Muster"; may be a task as well ("Hilfe bei der Planung"), so it is never certain. */
const BEHIND_MARK = new RegExp(`(?:(?<!\\p{L})(?:bei(?: der| dem)?|beim|at|chez|presso) |@ ?)(${NAME})`, 'gu');

/** "Muster Anlagenbau AG" without a word before it; "Mitglied AG Nachhaltigkeit" is a working group. */
const WITH_LEGAL_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${PART} (?:& )?){1,5}(?:AG|GmbH|gGmbH|SE|KG|KGaA|OHG|UG|eG|Ltd|Inc|LLC|plc|SA|Sàrl|GesmbH))(?![\\p{L}\\p{N}]| \\p{Lu})`,
  'gu',
);

/** Legal forms with points, which are no words of their own. */
const DOTTED_FORM = /(?<!\p{L})(?:ges\. ?m\. ?b\. ?h\.|g\.m\.b\.h\.|e\. ?[gkv]\.|s\. ?a\.(?: ?r\. ?l\.)?)(?!\p{L})/giu;

/** What stands before the name of a company one has left. */
const FORMER =
  /(?:(?<!\p{L})(?:ex|früher|frühere[rn]?|ehem(?:alig\p{L}*|als|\.)?|vormals|zuvor|vorher|davor|former(?:ly)?|previous(?:ly)?|prev\.?|past|alum\p{L}*)(?!\p{L}))[^|·•;\n]{0,40}$/iu;

/** Letters two spellings may differ in and still be meant for the same; never more than a fifth of the name. */
const SLIPS = 2;

/** Networks allow 220 characters; bounds the time on a hostile page. */
const LONGEST = 400;

export interface NamedCompany {
  /** Verbatim piece of the headline. */
  name: string;
  /** Certain to be a company: it carries its legal form. */
  certain: boolean;
}

/** Companies that a headline gives as the present one. Companies of the past ("ex-Muster") are left out. */
export function companiesIn(whole: string): NamedCompany[] {
  const headline = whole.slice(0, LONGEST);
  const legal = Array.from(headline.matchAll(WITH_LEGAL_FORM), (match) => ({ match, certain: true }));
  const marked = Array.from(headline.matchAll(BEHIND_MARK), (match) => ({ match, certain: false }));
  const seen = new Set<string>();
  return [...legal, ...marked].flatMap(({ match, certain }) => {
    const name = (match[1] ?? '').trim();
    if (FORMER.test(headline.slice(0, match.index)) || seen.has(name)) return [];
    seen.add(name);
    return [{ name, certain }];
  });
}

/**
 * How a text writes a company. `same`: its name, or its name without the legal form, letter by letter. `variant`: other
 * capitals, hyphens, umlauts or a slip of the pen. Null where the company is not named.
 */
export function spellingIn(text: string, company: string): 'same' | 'variant' | null {
  const bare = partsOf(withoutLegalForm(company)).join(' ');
  const wanted = squeezed(bare);
  if (bare === '') return null;
  const parts = partsOf(text.slice(0, LONGEST));
  const longest = bare.split(' ').length + 1;
  let spelling: 'variant' | null = null;
  for (let from = 0; from < parts.length; from += 1) {
    for (let length = 1; length <= longest; length += 1) {
      const piece = parts.slice(from, from + length).join(' ');
      if (piece === bare) return 'same';
      if (squeezed(piece) === wanted) spelling = 'variant';
    }
  }
  return spelling;
}

/** Whether two names are the same but for a slip of the pen. */
export function isSlip(one: string, other: string): boolean {
  const [a, b] = [squeezed(withoutLegalForm(one)), squeezed(withoutLegalForm(other))];
  return a !== '' && editDistance(a, b) <= Math.min(SLIPS, Math.floor(Math.max(a.length, b.length) / 5));
}

/** Words as written, without the signs between and behind them. */
function partsOf(text: string): string[] {
  return text.split(/[\s|·•@,;:()/–—"„“”]+|[.!?](?=\s|$)/u).filter(Boolean);
}

function withoutLegalForm(whole: string): string {
  const company = whole.slice(0, LONGEST).replace(DOTTED_FORM, '');
  const known = companyWords(company);
  return company
    .split(/\s+/u)
    .filter((part) => companyWords(part).size > 0 || known.size === 0 || /^[&+]$/u.test(part))
    .join(' ')
    .replace(/[\s&+,]+$/u, '');
}

/** Letters and digits alone, umlauts as two letters: "Nord-Milch" and "NORDMILCH" are the same. */
function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/(?<=\p{L} ?)(?:&|\+|und|and)(?= ?\p{L})/gu, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

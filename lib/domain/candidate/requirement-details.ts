/** A level of a language, a span of time, or a class or category. */
export type DetailKind = 'level' | 'time' | 'grade';

/** Levels, categories and amounts within a requirement: "B2", "Kategorie I", "3 Jahre". */
const DETAIL =
  /(?:Kategorie|Klasse|Stufe|Level|Grad|Category|Class|Grade) (?:\p{Lu}{1,3}\d?|\d+)(?!\p{L})|(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])|(?:mindestens |min\. |mind\. |at least )?\d+(?:[.,]\d+)?\+? ?(?:Jahre?n?|years?|Monate?n?|months?)|(?<![\p{L}\p{N}-])(?:verhandlungssicher|fließend|fliessend|fluent|native|muttersprachlich)(?!\p{L})/giu;

const YEARS =
  /^(?:mindestens |min\. |mind\. |at least )?\d+(?:[.,]\d+)?\+? ?(?:Jahre?n?|years?)(?: of)?(?: (?:Erfahrung|Berufserfahrung|experience))?(?: (?:in der|im|in an?|in|mit|als|with|as))?\s+/iu;

/** A level of a language, and what leaves none open. */
const LEVEL = /^(?:[abc][12]|flie(?:ß|ss)end|verhandlungssicher|fluent)$/iu;
const MOTHER_TONGUE = /native|mutterspr/iu;
const TIME = /jahr|year|monat|month/iu;
const HIGHEST =
  /mutterspr|zweisprachig|native|bilingu|first language|langue (?:natale|maternelle)|madrelingua|(?<![a-z])c2(?![a-z])/u;

/** A requirement without the years it asks for, which no question needs: "mindestens 5 Jahre Projektmanagement". */
export function withoutYears(requirement: string): string {
  const left = requirement.replace(YEARS, '').replace(/\s+/gu, ' ').trim();
  return left === '' ? requirement : left;
}

/**
 * What a requirement says more exactly than a quote does.
 * @returns details as the requirement writes them, in its order
 */
export function detailsOf(requirement: string, quote: string): string[] {
  const said = quote.toLowerCase();
  return Array.from(requirement.matchAll(DETAIL), ([detail]) => detail).filter(
    (detail) => !said.includes(detail.toLowerCase()) && !(LEVEL.test(detail) && HIGHEST.test(said)),
  );
}

/** What kind of detail one of `detailsOf` is. */
export function detailKind(detail: string): DetailKind {
  if (LEVEL.test(detail) || MOTHER_TONGUE.test(detail)) return 'level';
  return TIME.test(detail) ? 'time' : 'grade';
}

/** Levels, categories and amounts within a requirement: "B2", "Kategorie I", "3 Jahre". */
const DETAIL =
  /(?:Kategorie|Klasse|Stufe|Level|Grad|Category|Class|Grade) (?:\p{Lu}{1,3}\d?|\d+)(?!\p{L})|(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])|(?:mindestens |min\. |mind\. |at least )?\d+(?:[.,]\d+)?\+? ?(?:Jahre?n?|years?|Monate?n?|months?)|(?<![\p{L}\p{N}-])(?:verhandlungssicher|fließend|fliessend|fluent|native|muttersprachlich)(?!\p{L})/giu;

/** A level of a language, and what leaves none open. */
const LEVEL = /^[abc][12]$/iu;
const HIGHEST = /mutterspr|zweisprachig|native|bilingual|(?<![a-z])c2(?![a-z])/u;

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

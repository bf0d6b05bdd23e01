const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const BRACKETED = /\[[^\]]*\]/g;
/** Matches everything, or looks at the whole page once for each element. */
const COSTLY = /\*|:has\b|:nth-last|(?:^|[\s,>+~(]):/i;
const COMBINATOR = /\s*[>+~]\s*|\s+/g;
const MOST_COMBINATORS = 5;

/** True where a selector asks little of the browser: its reading stands between the user and the page. */
export function isSparing(selector: string): boolean {
  const bare = selector.replace(QUOTED, '').replace(BRACKETED, '[]');
  if (COSTLY.test(bare)) return false;
  return bare.split(',').every((part) => (part.trim().match(COMBINATOR) ?? []).length <= MOST_COMBINATORS);
}

/** True where the browser understands the selector. */
export function canParse(selector: string, root: Document): boolean {
  try {
    root.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

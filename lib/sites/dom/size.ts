/** Above this a page is none that a person looks at; reading it would only burden the browser. */
const MAX_ELEMENTS = 60_000;
const MAX_CHARACTERS = 3_000_000;

/** True where the page is larger than any profile. Counts elements first, which costs little. */
export function isTooLarge(root: Document): boolean {
  if (root.getElementsByTagName('*').length > MAX_ELEMENTS) return true;
  return (root.body?.textContent ?? '').length > MAX_CHARACTERS;
}

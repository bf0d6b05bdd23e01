/** A value that survives the way into a page and back. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The source of a call that runs somewhere else. The function must not use anything from around it. Some compilers
 * wrap inner functions in a `__name` of their own; it is given along, so that the page needs none.
 */
export function callSource<A extends readonly Plain[]>(body: (...given: A) => unknown, given: A): string {
  return `((__name) => (${body.toString()})(...${JSON.stringify(given)}))((inner) => inner)`;
}

/** One entry a line; blank lines and repetitions fall away. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/**
 * The path of a company page on LinkedIn.
 * @param text an address as somebody would paste it, with or without https and www
 * @returns '/company/slug/'; '' for an empty text; null where it is something else
 */
export function companyPath(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return '';
  const slug = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/company\/([^/?#\s]+)/i.exec(typed)?.[1];
  return slug ? `/company/${slug.toLowerCase()}/` : null;
}

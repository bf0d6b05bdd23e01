/** Decodes and folds a slug, so that "m%C3%BCller", "Müller" and "müller" are one. */
export function foldSlug(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

/** Controls that turn the direction of writing, and characters without a width; joiners stay (emoji need them). */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Whether any of both may be there. */
const ODD = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ud800-\udfff]/;
/** Anything that cleaning would change, but for white space at the ends; most texts hold none of it. */
const UNCLEAN = /[^\S ]| {2}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ud800-\udfff]/;

/**
 * Makes untrusted text harmless and comparable: no direction overrides, no lone surrogates, white space folded to
 * single spaces. Line breaks survive where `keepLines` is set.
 */
export function cleanText(raw: string, keepLines = false): string {
  if (!UNCLEAN.test(raw)) return raw.trim();
  const text = ODD.test(raw) ? raw.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd') : raw;
  if (!keepLines) return text.replace(/\s+/g, ' ').trim();
  return text
    .replace(/[^\S\n]{2,}|[^\S \n]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

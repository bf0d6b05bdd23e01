/** Everything a reading claims, one line a fact: "experience.0.company=Nordlicht". Nothing told, nothing claimed. */
export function factsOf(value: unknown, at = ''): string[] {
  if (value === null || value === undefined || value === '' || value === 0 || value === false) return [];
  if (typeof value !== 'object') return [`${at}=${fold(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => factsOf(inner, at === '' ? key : `${at}.${key}`));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every string in a reading that came from the page. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsOf);
}

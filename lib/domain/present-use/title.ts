/** How far up somebody is, as far as a title shows it; highest first. */
export const TITLE_LEVELS = ['top', 'head', 'lead', 'senior', 'staff', 'starting'] as const;
export type TitleLevel = (typeof TITLE_LEVELS)[number];

export const TITLE_FIELDS = [
  'sales',
  'purchasing',
  'marketing',
  'people',
  'it',
  'engineering',
  'finance',
  'legal',
  'research',
  'consulting',
  'health',
  'logistics',
  'product',
  'office',
  'management',
] as const;
export type TitleField = (typeof TITLE_FIELDS)[number];

/** Industries that a company's name can show. */
export const COMPANY_FIELDS = [
  'energy',
  'finance',
  'health',
  'education',
  'public',
  'software',
  'industry',
  'construction',
  'trade',
  'food',
  'logistics',
  'law',
  'consulting',
  'media',
  'association',
] as const;
export type CompanyField = (typeof COMPANY_FIELDS)[number];

/** What words in job titles and company names of one language show; patterns are for lower-case text without accents. */
export interface TitleWords {
  /** Who helps somebody of a level, and is not of it: "assistant to the CEO". */
  helps: RegExp;
  levels: Partial<Record<TitleLevel, RegExp>>;
  fields: Partial<Record<TitleField, RegExp>>;
  companies: Partial<Record<CompanyField, RegExp>>;
}

/** Which level is asked for first: "Projektleiter" before "Leiter", a trainee before anything else. */
const ORDER: readonly TitleLevel[] = ['starting', 'lead', 'top', 'head', 'senior'];

export interface TitleReader {
  /** null = the title does not show it. */
  level(title: string): TitleLevel | null;
  field(title: string): TitleField | null;
  industry(company: string): CompanyField | null;
}

/** Reads titles and company names by the words of all languages. Whoever helps a manager is staff, not a manager. */
export function createTitleReader(words: readonly TitleWords[]): TitleReader {
  const field = firstOf(TITLE_FIELDS, (key) => words.flatMap(({ fields }) => fields[key] ?? []));
  const industry = firstOf(COMPANY_FIELDS, (key) => words.flatMap(({ companies }) => companies[key] ?? []));
  const level = firstOf(ORDER, (key) => words.flatMap(({ levels }) => levels[key] ?? []));
  const read: TitleReader['level'] = (title) => {
    const text = folded(title);
    if (words.some(({ levels }) => levels.starting?.test(text))) return 'starting';
    if (words.some(({ helps }) => helps.test(text))) return 'staff';
    return level(text) ?? (field(text) === null ? null : 'staff');
  };
  return { level: read, field: (title) => field(folded(title)), industry: (company) => industry(folded(company)) };
}

/** Lower case without accents, so that borders of words are where ASCII has them. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').trim();

function firstOf<Key>(keys: readonly Key[], patternsOf: (key: Key) => readonly RegExp[]): (text: string) => Key | null {
  const table = keys.map((key) => ({ key, patterns: patternsOf(key) }));
  return remembering((text) => table.find(({ patterns }) => patterns.some((one) => one.test(text)))?.key ?? null);
}

/** Titles and companies come again and again in a network. */
function remembering<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

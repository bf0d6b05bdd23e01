import { sortName } from '../journal/sort-name.ts';

const LONGEST = 300;

/**
 * The key of somebody whom a file names without a profile: 'named:theda-brinkmoller/kern-sohne'. Whoever changes the
 * company gets another one; the coach then suggests that the two are the same person, and the user decides.
 * @returns null where the name has neither letter nor digit
 */
export function namedKey(name: string, company: string | null): string | null {
  const who = slug(name);
  if (who === '') return null;
  return `named:${[who, slug(company ?? '')].filter((part) => part !== '').join('/')}`.slice(0, LONGEST);
}

const slug = (text: string): string =>
  sortName(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

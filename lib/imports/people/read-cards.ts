import type { CardExtra } from '../../domain/journal-import/brought-person.ts';
import { cleanText } from '../../domain/language/clean-text.ts';
import { type CardLine, cardLines } from './card-lines.ts';
import { isMail, isPhone, profilesIn } from './cells.ts';
import { noPeople, type PeopleContent } from './people-content.ts';

/** Whether a text begins as a card does. */
export const isCards = (text: string): boolean => /^\s*BEGIN:VCARD/i.test(text);

/** Lines between two looks at the clock. */
const AT_ONCE = 500;

/**
 * People from a file of one card or many, in slices, with how far it is (0 to 1). Birthdays, addresses, pictures and notes are counted and not read.
 * @param contacts take mail addresses and phone numbers along
 */
export function* readCards(file: string, text: string, contacts: boolean): Generator<number, PeopleContent> {
  const content = noPeople();
  let open: CardLine[] | null = null;
  let read = 0;
  for (const property of cardLines(text)) {
    read += property.value.length;
    if (property.line % AT_ONCE === 0) yield Math.min(1, read / text.length);
    const marks = property.value.trim().toUpperCase() === 'VCARD' ? property.name : '';
    if (marks === 'BEGIN') {
      if (open?.[0]) content.faulty.push(open[0].line);
      open = [property];
    } else if (marks === 'END' && open) {
      addCard(content, open, file, contacts);
      open = null;
    } else open?.push(property);
  }
  if (open?.[0]) content.faulty.push(open[0].line);
  return content;
}

function addCard(content: PeopleContent, lines: readonly CardLine[], file: string, contacts: boolean): void {
  const line = lines[0]?.line ?? 1;
  const all = (...names: string[]): string[] =>
    lines.filter(({ name }) => names.includes(name)).map(({ value }) => unescaped(value));
  const [name = ''] = [...all('FN').map((text) => cleanText(text)), nameOf(lines)].filter((text) => text !== '');
  if (name === '') {
    content.faulty.push(line);
    return;
  }
  for (const property of lines) {
    const extra = EXTRAS[property.name];
    if (extra !== undefined) content.extras[extra] = (content.extras[extra] ?? 0) + 1;
  }
  const links = all('URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE', 'IMPP', 'X-LINKEDIN', 'X-XING');
  const [company = ''] = lines
    .filter((property) => property.name === 'ORG')
    .map(({ value }) => partsOf(value)[0] ?? '');
  content.people.push({
    file,
    line,
    name,
    company: cleanText(company) || null,
    title: cleanText(all('TITLE')[0] ?? all('ROLE')[0] ?? '') || null,
    profiles: profilesIn(links.map((link) => link.replace(/^x-apple:/i, ''))),
    contacted: null,
    emails: contacts
      ? all('EMAIL')
          .map((mail) => mail.replace(/^mailto:/i, '').trim())
          .filter(isMail)
      : [],
    phones: contacts
      ? all('TEL')
          .map((phone) => phone.replace(/^tel:/i, '').trim())
          .filter(isPhone)
      : [],
  });
}

const EXTRAS: Readonly<Record<string, CardExtra>> = {
  EMAIL: 'email',
  TEL: 'phone',
  BDAY: 'birthday',
  ANNIVERSARY: 'birthday',
  ADR: 'address',
  GEO: 'address',
  NOTE: 'note',
  PHOTO: 'picture',
};

/** "Kern;Enno;;Dr.;" → 'Dr. Enno Kern' */
function nameOf(lines: readonly CardLine[]): string {
  const [last = '', first = '', middle = '', before = ''] = partsOf(
    lines.find(({ name }) => name === 'N')?.value ?? '',
  );
  return cleanText(`${before} ${first} ${middle} ${last}`);
}

const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map(unescaped);

const unescaped = (value: string): string =>
  value.replace(/\\([nN,;:\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? ' ' : sign));

import { cleanText } from '../../domain/language/clean-text.ts';
import { type BroughtPerson, isMail, isPhone, profilesIn } from './brought-person.ts';
import { type CardLine, cardLines } from './card-lines.ts';

export interface PeopleContent {
  people: BroughtPerson[];
  /** Entries without a name or an end, by their first line. */
  faulty: number[];
}

/** Whether a text begins as a card does. */
export const isCards = (text: string): boolean => /^\s*BEGIN:VCARD/i.test(text);

/**
 * People from a file of one card or many. Birthdays, addresses, pictures and notes are not read.
 * @param contacts take mail addresses and phone numbers along
 */
export function readCards(file: string, text: string, contacts: boolean): PeopleContent {
  const content: PeopleContent = { people: [], faulty: [] };
  let open: CardLine[] | null = null;
  for (const property of cardLines(text)) {
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

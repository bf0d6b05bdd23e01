import { hasProfile, profileAddress } from '../../profile/profile-path.ts';
import { contentLines, escapedText } from '../../text-file/content-line.ts';
import { csvTable } from '../../text-file/csv-table.ts';
import type { NextStep, PersonRole } from '../event.ts';

/** Somebody as they are handed to another program: what is known at work, and nothing of what was said. */
export interface FiledPerson {
  /** Every address the person is known by. */
  keys: readonly string[];
  name: string;
  position: string | null;
  company: string | null;
  /** Only where the user took them from a file; several are joined by ', '. */
  mail: string | null;
  phone: string | null;
  role: PersonRole | null;
  tags: readonly string[];
  /** ISO time of the last contact or change. */
  active: string;
  next: NextStep | null;
  /** The colleague who was the last to turn to the person, and when (ISO time). */
  colleague: { by: string; at: string } | null;
}

const COLUMNS = [
  'name',
  'position',
  'company',
  'mail',
  'phone',
  'role',
  'tags',
  'profiles',
  'lastContact',
  'next',
  'nextDay',
  'nextWhy',
  'colleague',
  'colleagueContact',
];

/** One row a person. */
export const peopleTable = (people: readonly FiledPerson[]): string =>
  csvTable([
    COLUMNS,
    ...people.map(({ keys, name, position, company, mail, phone, role, tags, active, next, colleague }) => [
      name,
      position,
      company,
      mail,
      phone,
      role,
      tags.join('; '),
      keys.filter(hasProfile).map(profileAddress).join('; '),
      active.slice(0, 10),
      next?.what ?? null,
      next?.day ?? null,
      next?.why ?? null,
      colleague?.by ?? null,
      colleague?.at.slice(0, 10) ?? null,
    ]),
  ]);

/** One card a person: vCard 4.0 (RFC 6350). */
export const peopleCards = (people: readonly FiledPerson[]): string => people.map(card).join('');

const card = ({ keys, name, position, company, mail, phone, tags, active }: FiledPerson): string =>
  contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapedText(name)}`,
    ...(company === null ? [] : [`ORG:${escapedText(company)}`]),
    ...(position === null ? [] : [`TITLE:${escapedText(position)}`]),
    ...each(mail).map((one) => `EMAIL:${escapedText(one)}`),
    ...each(phone).map((one) => `TEL:${escapedText(one)}`),
    ...keys.filter(hasProfile).map((key) => `URL:${profileAddress(key)}`),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escapedText).join(',')}`]),
    ...(active === '' ? [] : [`REV:${active.slice(0, 19).replace(/[-:]/gu, '')}Z`]),
    'END:VCARD',
  ]);

const each = (joined: string | null): string[] => joined?.split(', ') ?? [];

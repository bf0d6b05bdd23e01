import { expect, test } from 'vitest';
import { type FiledPerson, peopleCards, peopleTable } from './people-file.ts';

const TOBIAS: FiledPerson = {
  keys: ['linkedin:tobias-wendland', 'xing:tobias_wendland'],
  name: '=HYPERLINK("x"), Wendland',
  position: 'Leiter; Instandhaltung',
  company: 'Molkerei Hasenried mit einem langen Namen, damit die Zeile gefaltet werden muss 🌉🌉🌉',
  mail: 't.wendland@hasenried.example, leitung@hasenried.example',
  phone: '+49 40 000000',
  role: 'customer',
  tags: ['Kälte', 'Messe, Januar'],
  active: '2026-11-25T10:00:00.000Z',
  next: { what: '+Angebot', day: '2026-11-27', why: null },
  colleague: { by: '=Anna Weber', at: '2026-11-12T12:00:00.000Z' },
};

test('a table: quotes doubled, and nothing that a spreadsheet would carry out', () => {
  const [head, row] = peopleTable([TOBIAS]).split('\r\n');
  expect(head).toBe(
    '\ufeffname,position,company,mail,phone,role,tags,profiles,lastContact,next,nextDay,nextWhy,colleague,colleagueContact',
  );
  expect(row).toContain('"\'=HYPERLINK(""x""), Wendland",Leiter; Instandhaltung,');
  expect(row).toContain(
    '"Kälte; Messe, Januar",https://www.linkedin.com/in/tobias-wendland/; https://www.xing.com/profile/tobias_wendland/',
  );
  expect(row).toContain(`,"t.wendland@hasenried.example, leitung@hasenried.example",'+49 40 000000,customer,`);
  expect(row).toMatch(/,2026-11-25,'\+Angebot,2026-11-27,,'=Anna Weber,2026-11-12$/);
});

test('cards: one a person, signs escaped, lines at most 75 bytes, whole again when unfolded', () => {
  const cards = peopleCards([
    TOBIAS,
    { ...TOBIAS, name: 'Ines Koller', company: null, mail: null, phone: null, tags: [] },
  ]);
  expect(cards.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\n/g)).toHaveLength(2);
  for (const line of cards.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const unfolded = cards.replace(/\r\n /g, '');
  expect(unfolded).toContain(`ORG:${TOBIAS.company?.replace(',', '\\,')}\r\n`);
  expect(unfolded.match(/^(?:EMAIL|TEL):.*/gmu)).toEqual([
    'EMAIL:t.wendland@hasenried.example',
    'EMAIL:leitung@hasenried.example',
    'TEL:+49 40 000000',
  ]);
  expect(unfolded).toContain('CATEGORIES:Kälte,Messe\\, Januar\r\n');
  expect(unfolded).toContain('REV:20261125T100000Z\r\n');
});

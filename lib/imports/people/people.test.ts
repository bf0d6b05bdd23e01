import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEnd } from '../../../tests/support/to-end.ts';
import { readCards } from './read-cards.ts';
import { openPeopleTable, readPeopleTable } from './read-people-table.ts';

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const cards = (text: string, contacts = true) => toEnd(readCards('kontakte.vcf', text, contacts));

describe('readCards', () => {
  it('reads version 2.1 with quoted-printable text over two lines', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Brinkm=C3=B6ller;Theda;;Dr.;',
      'ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Wiesbrunn =',
      'Maschinenbau=20GmbH;Einkauf',
      'TEL;CELL:+49 40 0000 00',
    );
    expect(cards(text).people).toEqual([
      expect.objectContaining({
        name: 'Dr. Theda Brinkmöller',
        company: 'Wiesbrunn Maschinenbau GmbH',
        phones: ['+49 40 0000 00'],
      }),
    ]);
  });

  it('reads version 3.0 with groups, folded lines and escaped signs', () => {
    const text = card(
      'VERSION:3.0',
      'FN:Enno\\, Kern',
      'TITLE:Leiter Ein',
      ' kauf\\; Nord',
      'item1.URL;type=pref:https://www.linkedin.com/in/enno-kern?trk=x',
      'item2.X-SOCIALPROFILE;type=linkedin:https://linkedin.com/in/Enno-Kern/',
      'EMAIL;type=INTERNET:enno@kern.example',
      'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
      'BDAY:1980-01-01',
    );
    const [person] = cards(text).people;
    expect(person).toMatchObject({ name: 'Enno, Kern', title: 'Leiter Einkauf; Nord', emails: ['enno@kern.example'] });
    expect(person?.profiles.map(({ key }) => key)).toEqual(['linkedin:enno-kern']);
    expect(JSON.stringify(person)).not.toContain('1980');
  });

  it('reads version 4.0', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Réka Ortner',
      'SOCIALPROFILE;SERVICE-TYPE="XING":https://www.xing.com/profile/Reka_Ortner',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+43-1-000000',
      'EMAIL:mailto:reka@ortner.example',
    );
    expect(cards(text).people[0]).toMatchObject({
      profiles: [{ network: 'xing', key: 'xing:reka_ortner', path: '/profile/Reka_Ortner/' }],
      phones: ['+43-1-000000'],
      emails: ['reka@ortner.example'],
    });
  });

  it('takes contact data only where it is asked for', () => {
    const text = card('FN:A B', 'EMAIL:a@b.example', 'TEL:040 000000');
    expect(cards(text, false).people[0]).toMatchObject({ emails: [], phones: [] });
  });

  it('names cards without a name or an end, and takes the others', () => {
    const { people, faulty } = cards(`${card('TITLE:x')}${card('FN:A B')}BEGIN:VCARD\r\nFN:C`);
    expect(people.map(({ name }) => name)).toEqual(['A B']);
    expect(faulty).toEqual([1, 7]);
  });

  it('ends on any text', () => {
    const line = fc.string({
      unit: fc.constantFrom('FN', 'N', ':', ';', '=', '=C3', '\n', ' ', '\\', '"', 'BEGIN:VCARD\n'),
      maxLength: 40,
    });
    fc.assert(fc.property(line, (text) => Array.isArray(cards(card(text)).people)));
  });
});

const table = (text: string, contacts = true) => {
  const opened = toEnd(openPeopleTable(text));
  return {
    ...opened,
    ...toEnd(readPeopleTable('liste.csv', opened, { columns: opened.guess, contacts, today: '2026-11-26' })),
  };
};

describe('tables of people', () => {
  it('guesses columns by German headers, with semicolons', () => {
    const { people, guess } = table(
      'Anrede;Vorname;Nachname;Firma;Position;E-Mail;Telefon;XING-Profil\nFrau;Theda;Brinkmöller;"Kern; Söhne";Einkäuferin;t@kern.example;040/000000;https://www.xing.com/profile/Theda_B\n',
    );
    expect(guess).toEqual({ first: 1, last: 2, company: 3, title: 4, email: 5, phone: 6, xing: 7 });
    expect(people[0]).toMatchObject({ name: 'Theda Brinkmöller', company: 'Kern; Söhne', phones: ['040/000000'] });
    expect(people[0]?.profiles[0]?.key).toBe('xing:theda_b');
  });

  it('guesses columns by what is in them, where headers say nothing', () => {
    const { guess } = table(
      'Full Name\tx\ty\nA B\ta@b.example\thttps://linkedin.com/in/a\nC D\tc@d.example\thttps://linkedin.com/in/c\n',
    );
    expect(guess).toEqual({ name: 0, email: 1, linkedin: 2 });
  });

  it('numbers headers that are there twice, and takes the first', () => {
    const { headers, guess } = table('Name,E-Mail,E-Mail\nA,a@b.example,c@d.example\n');
    expect(headers).toEqual(['Name', 'E-Mail', 'E-Mail (2)']);
    expect(guess.email).toBe(1);
  });

  it('reads what another program kept from running as a text', () => {
    expect(table("Name,Firma\nA,'=1+1\n").people[0]?.company).toBe('=1+1');
  });

  it('names rows without a name', () => {
    expect(table('Name,Firma\n,x\nB,y\n')).toMatchObject({ faulty: [2], people: [{ name: 'B' }] });
  });

  it.each(['', 'nur ein Wort', 'a,b\n'])('refuses %j', (text) => {
    expect(() => toEnd(openPeopleTable(text))).toThrow(expect.objectContaining({ code: 'no-table' }));
  });
});

it('counts what cards hold beside it, and reads none of it', () => {
  const text = card(
    'FN:A B',
    'EMAIL:a@b.example',
    'TEL:040 000000',
    'BDAY:1980-01-01',
    'ADR:;;Am Deich 1;Kiel;;;',
    'NOTE:mag Segeln',
    'PHOTO;ENCODING=b:AAAA',
  );
  const { extras, people } = cards(text, false);
  expect(extras).toEqual({ email: 1, phone: 1, birthday: 1, address: 1, note: 1, picture: 1 });
  expect(JSON.stringify(people)).not.toMatch(/Deich|Segeln|1980|AAAA/);
});

it('takes a day of contact from its column, and names lines where it is none', () => {
  const text = 'Name;Letzter Kontakt;Geburtstag\nA;4.3.2026;1.1.1980\nB;31.2.2026;1.1.1980\nC;;1.1.1980\n';
  const { people, wrongDays, guess } = table(text);
  expect(guess).toEqual({ name: 0, contacted: 1 });
  expect(people.map(({ contacted }) => contacted)).toEqual(['2026-03-04', null, null]);
  expect(wrongDays).toEqual([3]);
});

it.each([
  [
    'Google',
    'First Name,Last Name,Organization Name,Organization Title,Birthday,Notes,E-mail 1 - Value,Phone 1 - Value',
    { first: 0, last: 1, company: 2, title: 3, email: 6, phone: 7 },
  ],
  [
    'Google, earlier',
    'Name,Given Name,Family Name,Birthday,Organization 1 - Name,Organization 1 - Title',
    { name: 0, first: 1, last: 2, company: 4, title: 5 },
  ],
  [
    'Outlook in German',
    'Anrede,Vorname,Nachname,Firma,Position,Straße geschäftlich,Telefon geschäftlich,Geburtstag,E-Mail-Adresse',
    { first: 1, last: 2, company: 3, title: 4, phone: 6, email: 8 },
  ],
  [
    'HubSpot',
    'Record ID,First Name,Last Name,Email,Phone Number,Last Activity Date,Company Name,Job Title',
    { first: 1, last: 2, email: 3, phone: 4, contacted: 5, company: 6, title: 7 },
  ],
  [
    'Salesforce',
    'First Name,Last Name,Title,Account Name,Phone,Email,Last Activity',
    { first: 0, last: 1, title: 2, company: 3, phone: 4, email: 5, contacted: 6 },
  ],
  [
    'Pipedrive',
    'Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work',
    { name: 0, company: 1, email: 2, phone: 3 },
  ],
  [
    'a German CRM',
    'Ansprechpartner,Firmenname,Funktion,Letzter Kontakt am',
    { name: 0, company: 1, title: 2, contacted: 3 },
  ],
])('knows the headings of %s', (_program, headers, columns) => {
  expect(toEnd(openPeopleTable(`${headers}\n${headers.replace(/[^,]+/g, 'x')}\n`)).guess).toEqual(columns);
});

it('finds the headings beneath a title and a note', () => {
  const text =
    'Notes:\n"Some mails are missing, see settings."\n\nFirst Name,Last Name,URL\nIda,Moor,https://www.linkedin.com/in/ida\n';
  expect(table(text).people).toMatchObject([{ name: 'Ida Moor', line: 5, profiles: [{ key: 'linkedin:ida' }] }]);
});

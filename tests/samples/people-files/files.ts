/** Bytes as an office program on Windows writes them. */
const windows = (text: string): Uint8Array => Uint8Array.from([...text], (sign) => sign.charCodeAt(0));

/** A list of customers: German headings, semicolons, Windows letters; with a double, a wrong day, a formula and markup. */
export const CUSTOMER_LIST = windows(
  [
    'Anrede;Vorname;Nachname;Firma;Position;E-Mail;Telefon;Letzter Kontakt;Geburtstag;XING-Profil;Firma',
    'Frau;Theda;Brinkmöller;Wiesbrunn Maschinenbau;Leiterin Einkauf;theda@wiesbrunn.example;040 000000;04.03.2026;01.02.1980;https://www.xing.com/profile/Theda_Brinkmoeller;x',
    'Herr;Enno;Kern;"Kern; Söhne";Geschäftsführer;enno@kern.example;;31.02.2026;;;x',
    'Frau;Réka;Ortner;Ortner Kältetechnik;=1+1;;;12.05.2026;;;x',
    'Herr;Enno;Kern;Kern Söhne;;;;;;;x',
    'Frau;<img src=x>;<b>Moor</b>;Moor & Co;Vertrieb;;;;;;x',
    ';;;Ohne Namen GmbH;;;;;;;x',
    '',
  ].join('\r\n'),
);

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

/** Cards of a phone, in three versions. */
export const PHONE_BOOK = new TextEncoder().encode(
  [
    card('VERSION:2.1', 'N:Voss;Hauke', 'TEL;CELL:+49 40 111111', 'BDAY:19800101'),
    card(
      'VERSION:3.0',
      'FN:Insa Lührs',
      'ORG:Lührs Logistik',
      'TITLE:Disponentin',
      'EMAIL;type=WORK:insa@luehrs.example',
      'ADR;type=HOME:;;Am Deich 1;Kiel;;24103;',
      'NOTE:mag Segeln',
    ),
    card('VERSION:4.0', 'FN:Theda Brinkmöller', 'ORG:Nordlicht Kälte', 'TEL;VALUE=uri:tel:+49-40-222222'),
  ].join(''),
);

/** A list of so many invented people, each with a company. */
export function longList(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => `Person ${at},Betrieb ${at % 97}`);
  return new TextEncoder().encode(['Name,Company', ...rows, ''].join('\n'));
}

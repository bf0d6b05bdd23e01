import { expect, test } from 'vitest';
import { ADVERT_CUES } from '../../languages/opening-cues.ts';
import { readOpening } from './read-opening.ts';

test('YAML with names in German or English', () => {
  const german = readOpening(
    'titel: Schweißen\nmuss: [WIG, MAG]\nlernbar: Robotik\ngrund: [Frühschicht]\ngehalt: 3.400 Euro',
    ADVERT_CUES,
  );
  expect(german).toMatchObject({
    title: 'Schweißen',
    musts: [{ text: 'WIG' }, { text: 'MAG' }],
    learnables: [{ text: 'Robotik' }],
    reasons: ['Frühschicht'],
    pay: '3.400 Euro',
  });
  expect(
    readOpening('opening:\n  role: Welder\n  musts:\n    - {skill: TIG, question: "Which metals?"}', ADVERT_CUES),
  ).toMatchObject({
    title: 'Welder',
    musts: [{ text: 'TIG', ask: 'Which metals?' }],
  });
});

test('JSON', () => {
  expect(readOpening('{"title":"Payroll","must":["DATEV"]}', ADVERT_CUES)).toMatchObject({
    title: 'Payroll',
    musts: [{ text: 'DATEV' }],
  });
});

test('an advert by its headings', () => {
  const advert = [
    'Servicetechnik Kälte (m/w/d)',
    'Ihre Aufgaben',
    '- Anlagen in Betrieb nehmen',
    'Ihr Profil:',
    '- Ausbildung in Kältetechnik',
    '- Führerschein B',
    '- Englisch von Vorteil',
    'Wir bieten',
    '- 3.200 bis 3.900 Euro im Monat',
  ].join('\n');
  expect(readOpening(advert, ADVERT_CUES)).toMatchObject({
    title: 'Servicetechnik Kälte (m/w/d)',
    musts: [{ text: 'Ausbildung in Kältetechnik' }, { text: 'Führerschein B' }],
    learnables: [{ text: 'Englisch von Vorteil' }],
    reasons: ['3.200 bis 3.900 Euro im Monat'],
    pay: '3.200 bis 3.900 Euro',
  });
});

test.each(['', 'Nur ein Satz ohne Stelle.', '[1, 2]', 'a: &x [*x]', '{"must": 7}'])('%j is no opening', (text) => {
  expect(readOpening(text, ADVERT_CUES)).toBeNull();
});

/** Words that invented exports are put together from. Nobody of these names is meant. */
export const FIRST_NAMES =
  'Theda Jork Malin Enno Silvia Beat Réka Ossian Wiebke Tamme Leonie Urs Chiara Noé Ylva Janko'.split(' ');
export const LAST_NAMES =
  'Brinkmöller Kern Ortner Zurfluh Weidlich Sørby Tognacca Perrenoud Haferkamp Lüders Ahrens Vukić'.split(' ');
export const TITLES = [
  'Vertriebsleiterin',
  'Einkäufer',
  'Geschäftsführer',
  'Senior Software Engineer',
  'HR Business Partner',
  'Instandhaltung, Schichtleiter',
  'Head of Marketing',
  'Projektleiterin Anlagenbau',
  'Werkstudent Controlling',
  'Responsabile acquisti',
  'Cheffe de projet',
  '',
];
export const COMPANIES = [
  'Wiesbrunn Maschinenbau GmbH',
  'Brauerei Kern, Söhne & Co. KG',
  'Stadtwerke Oberlauf',
  'Weserbogen Personal',
  'Kanzlei Ortner | Partner',
  'Nordwerft SE',
  'Hochschule am See',
  'Spedition "Lüders"',
];
export const SENTENCES = [
  'Seit gestern läuft die neue Abfüllung in Halle 3, und der Anlauf war ruhiger als gedacht.',
  'Eine Wartung, die niemand bemerkt, ist die beste.',
  'Wie plant ihr den Stillstand, wenn zwei Kolleginnen gleichzeitig in Elternzeit sind?',
  'Drei Zahlen aus dem letzten Quartal: 14 Tage, 2 Schichten, 0 Ausfälle.',
  'Wir suchen jemanden, der Hydraulik mag und Kaffee kocht.',
  'What I learned from forty pump seals: listen before you measure.',
];
export const LINES = [
  'Danke für die Vernetzung.',
  'Passt Donnerstag 10:00?',
  'Ja, ich schicke die Einladung.',
  'Gern – wie läuft der Pilot?',
];

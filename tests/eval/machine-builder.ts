import { type Context, company, nothing, person, post } from './context.ts';

export const MACHINE_BUILDER: readonly Context[] = [
  post(
    'Abkündigung nach zwölf Jahren: Für unsere Steuerung gibt es keine Ersatzteile mehr. Die Maschine läuft sonst tadellos.',
    { 'old-parts': 3 },
  ),
  post(
    'Nachts um drei steht die Linie, und die Hotline des Herstellers öffnet um acht. Was kostet euch so ein Stillstand?',
    { 'hours-not-days': 3 },
  ),
  post('Fernwartung ja oder nein? Unsere IT sagt nein, die Instandhaltung sagt, ohne geht es nicht mehr.', {
    'hours-not-days': 3,
  }),
  post('Ausbildungsplatz im Maschinenbau oder doch Studium? Meine Tochter hat bis Februar Zeit.', {
    'real-machines': 3,
  }),
  post('In der Lehre durfte ich zwei Jahre lang feilen. Das würde ich heute niemandem mehr empfehlen.', {
    'real-machines': 3,
  }),
  post(
    'Wir haben den Stromverbrauch je Packung gemessen. Ein Drittel ging für Druckluft drauf, die niemand brauchte.',
    { 'watts-per-bag': 3 },
  ),
  post('Fehlerkultur steht bei uns an der Wand. Erzählt hat seit Jahren niemand von einem Fehler.', {
    'friday-quarter-hour': 3,
  }),
  post('Unser Meister gibt vor allen zu, wenn er sich verrechnet hat. Seitdem tun es die anderen auch.', {
    'friday-quarter-hour': 3,
  }),
  post('Spare parts for a 1993 packaging machine: the manufacturer says buy a new one. Any other way?', {
    'old-parts': 3,
  }),
  post('Downtime cost us 40,000 euros last month. Half of it was waiting for a service technician.', {
    'hours-not-days': 3,
  }),
  post('Apprentices should build real things for real customers. Practice pieces end up in the bin.', {
    'real-machines': 3,
  }),
  post('Energy consumption per unit is the number that procurement should ask for. Hardly anyone does.', {
    'watts-per-bag': 3,
  }),
  post('What if every shift started by sharing one mistake? We tried it for a month.', { 'friday-quarter-hour': 3 }),
  post(
    'Retrofit statt Neukauf: Unsere Linie ist 26 Jahre alt und schafft wieder 300 Takte. Geholfen hat ein altes Getriebe aus dem Lager.',
    { 'old-parts': 3, 'watts-per-bag': 1 },
  ),
  person(
    'Leiter Instandhaltung in einer Teerösterei. Ich sorge dafür, dass elf Linien laufen, die älteste von 1989. Themen: Störung, Ersatzteil, Schichtplan.',
    { 'old-parts': 3, 'hours-not-days': 3 },
  ),
  person('Energiemanagerin, Lebensmittelindustrie. ISO 50001, Druckluft, Lastgang, Kilowattstunde je Tonne.', {
    'watts-per-bag': 3,
  }),
  company(
    'Berufsschule für Metall- und Elektroberufe. 640 Auszubildende, Werkstätten, Prüfungen, Kooperation mit Betrieben.',
    { 'real-machines': 3 },
  ),
  post('Fünf Tipps für bessere Fotos mit dem Handy.'),
  post('Nach der Massenentlassung bei unserem Nachbarn sitzen 200 Leute zu Hause.'),
  nothing,
];

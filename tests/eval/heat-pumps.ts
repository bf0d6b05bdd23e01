import { type Context, company, nothing, person, post } from './context.ts';

export const HEAT_PUMPS: readonly Context[] = [
  post(
    'Drei Firmen haben mir eine Wärmepumpe angeboten, keine hat im Keller auch nur ein Maßband ausgepackt. Unser Haus ist von 1968. Woher wissen die das?',
    { 'measure-first': 3 },
  ),
  post(
    'Heizlast nach Norm gerechnet, und im Wohnzimmer fehlt trotzdem ein Kilowatt. Die Heizkörper sind das Problem, nicht das Gerät.',
    { 'measure-first': 3, 'second-winter': 1 },
  ),
  post(
    'Unsere Heizung wurde getauscht, mit zwei kleinen Kindern im Haus. Vier Nächte kalt. Das muss doch anders gehen.',
    { 'warm-in-two-days': 3 },
  ),
  post(
    'Der Einbau war gut, aber seit einem Jahr fragt niemand, ob die Heizkurve stimmt. Der Stromverbrauch ist viel zu hoch.',
    { 'second-winter': 3, 'measure-first': 1 },
  ),
  post('Viertagewoche im Handwerk: Geht das auf dem Bau überhaupt, oder ist das nur etwas fürs Büro?', {
    'four-day-crews': 3,
  }),
  post(
    'Ich suche als Elektrikerin einen Betrieb ohne ständigen Notdienst und mit einem festen Team. Gibt es so etwas?',
    { 'four-day-crews': 3 },
  ),
  post(
    'Our installer quoted a heat pump over the phone for an old house. No visit, no heat load calculation. Red flag?',
    { 'measure-first': 3 },
  ),
  post('Renovation while living there: five days without heating in January. Never again.', { 'warm-in-two-days': 3 }),
  post('A year in, we found the heating curve set far too high. One adjustment and the bill went down by a tenth.', {
    'second-winter': 3,
  }),
  post('Working four days on site with the same crew changed my family life. More trades should try.', {
    'four-day-crews': 3,
  }),
  post('Altbau und Wärmepumpe passen nicht zusammen, sagt mein Schwager. Er heizt mit Öl.', {
    'measure-first': 3,
    'second-winter': 1,
  }),
  post('Die Jahresarbeitszahl unserer Anlage liegt bei 2,6. Was würdet ihr zuerst prüfen lassen?', {
    'second-winter': 3,
    'measure-first': 2,
  }),
  post('Die Baustelle nebenan steht seit drei Wochen, weil ein Bauteil fehlt. Wie plant ihr eure Bauzeit?', {
    'warm-in-two-days': 2,
  }),
  person(
    'Energieberaterin für Einfamilienhäuser. Ich begleite Familien vom ersten Hausbesuch bis zum Antrag auf Förderung. Heizlast, Dämmung, Fenster.',
    { 'measure-first': 3 },
  ),
  person(
    'Obermeister der Innung Sanitär Heizung Klima. Themen: Nachwuchs, Gesellenprüfung, Arbeitszeit auf der Baustelle.',
    { 'four-day-crews': 3, 'warm-in-two-days': 1 },
  ),
  company(
    'Wohnungsgenossenschaft mit 1.200 Wohnungen aus den Fünfzigerjahren. Wir tauschen bis 2030 alle Heizungen, während die Häuser bewohnt bleiben.',
    { 'warm-in-two-days': 3, 'measure-first': 2 },
  ),
  post('Heute Abend Probe im Kirchenchor, danach Kuchen. Wer singt mit?'),
  post('The new tax rules for company cars explained in ten slides.'),
  post('Wir trauern um unseren Kollegen Holger, der am Samstag auf einer Baustelle tödlich verunglückt ist.'),
  nothing,
];

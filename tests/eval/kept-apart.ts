import { type Context, company, person, post } from './context.ts';

/**
 * Contexts written and labeled before the ranking had seen any of them, and never looked at one by one: whoever changes
 * the ranking measures here, and writes new ones after having tuned on these.
 */
export const KEPT_APART: ReadonlyMap<string, readonly Context[]> = new Map([
  [
    'heat-pumps',
    [
      post(
        'Unser Energieberater hat drei Stunden lang Räume ausgemessen, bevor er überhaupt etwas vorgeschlagen hat.',
        {
          'measure-first': 3,
        },
      ),
      post('Zu große Anlage gekauft, weil niemand die Heizlast berechnet hat. Jetzt taktet sie den ganzen Tag.', {
        'measure-first': 3,
        'second-winter': 1,
      }),
      post('Welche Vorlauftemperatur fahrt ihr bei alten Gussheizkörpern?', { 'measure-first': 3, 'second-winter': 1 }),
      post('Der Heizungstausch hat bei uns elf Tage gedauert. Angekündigt waren fünf.', { 'warm-in-two-days': 3 }),
      post('Wir wohnen weiter im Haus, während die neue Heizung eingebaut wird. Tipps gegen den Staub?', {
        'warm-in-two-days': 3,
      }),
      post('Im zweiten Jahr war die Stromrechnung plötzlich 300 Euro niedriger, nur durch eine andere Einstellung.', {
        'second-winter': 3,
      }),
      post('Wartungsvertrag für die Wärmepumpe: sinnvoll oder rausgeworfenes Geld?', {
        'second-winter': 3,
        'measure-first': 1,
      }),
      post('Vier Tage arbeiten, drei Tage frei, gleicher Lohn. Mein Chef im Sanitärbetrieb probiert es jetzt aus.', {
        'four-day-crews': 3,
      }),
      post('Plumber, 15 years on the road, looking for a company with decent hours and a steady crew.', {
        'four-day-crews': 3,
      }),
      post('Every quote I got assumed bigger radiators. Only one company came to measure.', { 'measure-first': 3 }),
      post('Power consumption of our heat pump in January: 1,100 kWh. Can the efficiency be improved?', {
        'second-winter': 3,
        'measure-first': 1,
      }),
      person('Hausverwalterin, 400 Wohnungen, gerade mitten im Umbau von Gas auf Wärmepumpe, bewohnt.', {
        'warm-in-two-days': 3,
        'measure-first': 2,
      }),
      post('Mein Buch über Gartenvögel ist erschienen. 240 Seiten, viele Zeichnungen.'),
      post('Tax season again. My accountant is on a four-week cruise.'),
      post('Der neue Radweg an der Trave ist eröffnet, mit zwei Brücken und einer Bank.'),
    ],
  ],
  [
    'machine-builder',
    [
      post('Obsoleszenz ist bei uns Chefsache geworden, seit ein Relais für 12 Euro die Produktion gestoppt hat.', {
        'old-parts': 3,
        'hours-not-days': 1,
      }),
      post('Ersatzteilliste von 1996, handschriftlich, mit Kaffeerand. Und alles noch lieferbar!', { 'old-parts': 3 }),
      post('Wer von euch hat einen Bereitschaftsdienst für Störungen am Wochenende, und was zahlt ihr dafür?', {
        'hours-not-days': 3,
      }),
      post('Die Instandhaltung hat den Fehler in zehn Minuten gefunden, nachdem die Kamera auf die Folie zeigte.', {
        'hours-not-days': 3,
      }),
      post('Lehrlinge übernehmen heute das Werk: einen Tag lang führen sie die Schicht.', { 'real-machines': 3 }),
      post('Berufsmesse in Heilbronn: Kaum jemand weiß, was Mechatroniker eigentlich bauen.', { 'real-machines': 3 }),
      post('Energieaudit abgeschlossen. Größter Posten ist, kaum zu glauben, undichte Druckluft.', {
        'watts-per-bag': 3,
      }),
      post('Kilowattstunden pro Tonne: Seit wir das messen, schaltet die Nachtschicht ab, was niemand braucht.', {
        'watts-per-bag': 3,
      }),
      post('Wir sammeln Fehler in einem Heft. Nach einem Jahr war es voll, und die Reklamationen waren halbiert.', {
        'friday-quarter-hour': 3,
      }),
      post('Our maintenance crew fixed a breakdown over video while the technician sat in an airport.', {
        'hours-not-days': 3,
      }),
      post('The apprentices wired the cabinet themselves and signed it on the inside.', { 'real-machines': 3 }),
      post('Obsolete controllers, no supplier, and a machine that refuses to die. Anyone remanufacturing boards?', {
        'old-parts': 3,
      }),
      company('Molkerei mit 90 Beschäftigten. Drei Schichten, eigene Werkstatt, neun Abfüllmaschinen.', {
        'hours-not-days': 3,
        'old-parts': 2,
        'watts-per-bag': 1,
      }),
      post('Das Sommerfest fällt aus, die Wiese steht unter Wasser.'),
      post('New office, new plants, same bad coffee. Come and visit us in Utrecht.'),
      post('Der Verein sucht eine Kassenprüferin für die nächste Hauptversammlung.'),
    ],
  ],
  [
    'staffing',
    [
      post('Auftragsspitze im Dezember, und die Zeitarbeitsfirma schickt eine automatische Antwort.', {
        'same-day-call': 3,
        'one-contact': 1,
      }),
      post('Staff shortage on the late shift again. Who can send two packers by tomorrow?', { 'same-day-call': 3 }),
      post('Nach der Probezeit wurde ich fest angestellt, angefangen hatte es mit vier Wochen Aushilfe.', {
        'permanent-contracts': 3,
      }),
      post('Was bleibt vom Bruttolohn übrig? Meine Lohnabrechnung hat mich heute überrascht.', { 'pay-on-paper': 3 }),
      post('Branchenzuschlag nach der sechsten Woche: Das hat mir vorher niemand vorgerechnet.', { 'pay-on-paper': 3 }),
      post('Arbeitsschutz fängt bei den Schuhen an. Heute wieder drei Leute ohne Schutzausrüstung heimgeschickt.', {
        'first-day': 3,
        'jobs-we-decline': 1,
      }),
      post('Quereinstieg mit 39: erst Friseurin, jetzt Staplerschein und unbefristet im Lager.', {
        'changing-trades': 3,
        'permanent-contracts': 2,
      }),
      post('Schichtzeiten, zu denen kein Bus fährt, sind keine Stelle, sondern eine Zumutung.', {
        'jobs-we-decline': 3,
      }),
      post('Mein Ansprechpartner bei der Vermittlung kennt sogar den Namen von meinem Hund.', { 'one-contact': 3 }),
      post('Retraining at 50 felt like being back in school. I am now a certified welder.', { 'changing-trades': 3 }),
      post('Take-home pay is the only number that matters in a job ad, and it is never there.', { 'pay-on-paper': 3 }),
      post('A good dispatcher knows who lives where and who has no car.', { 'one-contact': 3 }),
      person('Werkleiterin in der Verpackungsindustrie, zwei Standorte, hoher Krankenstand im Winter.', {
        'same-day-call': 3,
      }),
      post('Die Bahnstrecke bleibt bis März gesperrt, es fahren Busse.'),
      post('My dog ate the quarterly report. Literally.'),
      post('Herzlichen Glückwunsch an unsere Tanzgruppe zum zweiten Platz in Kassel!'),
    ],
  ],
]);

import { type Context, company, person, post } from './context.ts';

/**
 * Fifty contexts, written and labeled before the ranking had seen any of them, and looked at since. What fits nothing holds
 * words that look like a keyword: "contract" beside "contact", "Getriebe" beside "Betrieb".
 */
export const SECOND_SET: ReadonlyMap<string, readonly Context[]> = new Map([
  [
    'heat-pumps',
    [
      post(
        'Mein Installateur hat die Heizkörper gar nicht angeschaut und trotzdem ein Gerät mit 12 Kilowatt empfohlen. Ist das üblich?',
        { 'measure-first': 3 },
      ),
      post('Vorlauf 55 Grad im Februar, Haus von 1974. Geht da eine Wärmepumpe oder werfe ich Geld weg?', {
        'measure-first': 3,
        'second-winter': 1,
      }),
      post('Nächste Woche wird unsere alte Ölheizung ausgebaut. Wie habt ihr die Zeit ohne warmes Wasser überbrückt?', {
        'warm-in-two-days': 3,
      }),
      post('Einbau fertig, Handwerker weg, und im Display steht ein Wert, den mir niemand erklärt hat.', {
        'second-winter': 3,
        'warm-in-two-days': 1,
      }),
      post('Seit die Heizkurve flacher steht, brauchen wir im Monat 90 Kilowattstunden weniger.', {
        'second-winter': 3,
      }),
      post('Freitags frei auf dem Bau: Unsere Gesellen wollten das, unsere Kunden haben es kaum bemerkt.', {
        'four-day-crews': 3,
      }),
      post('Anlagenmechaniker im dritten Lehrjahr, und ich frage mich, ob es irgendwo Betriebe ohne Samstag gibt.', {
        'four-day-crews': 3,
      }),
      post('Before you sign anything, ask the installer which rooms will stay below 68 degrees.', {
        'measure-first': 3,
      }),
      post('Our boiler died on Friday. Nobody can say how long the replacement takes with two kids in the house.', {
        'warm-in-two-days': 3,
      }),
      post('Why does nobody come back after a year to check the settings of a heat pump?', {
        'second-winter': 3,
        'measure-first': 1,
      }),
      post(
        'I am an electrician and I would like to work with the same crew for once, and not until eight on Fridays.',
        {
          'four-day-crews': 3,
        },
      ),
      person('Schornsteinfegermeister, Energieberatung für Altbauten, Heizlast und Fördermittel.', {
        'measure-first': 3,
      }),
      post('Unser Musikverein sucht einen Hornisten für das Adventskonzert.'),
      post('Die Kurve der Neuzulassungen bei Elektroautos zeigt wieder nach oben.'),
      post('We closed a seed round for our payroll software. Contract signed on a napkin.'),
      post('Der Körper braucht nach einem Marathon drei Wochen Ruhe, sagt mein Arzt.'),
    ],
  ],
  [
    'machine-builder',
    [
      post('Der Hersteller hat unsere Etikettiermaschine abgekündigt. Baujahr 2001, mechanisch wie neu.', {
        'old-parts': 3,
      }),
      post('Hat noch jemand Zahnräder für eine Presse aus den Achtzigern? Nachfertigen kostet ein Vermögen.', {
        'old-parts': 3,
      }),
      post('Sonntag, 2 Uhr, Anlage steht. Bis jemand zurückruft, ist die Frühschicht da.', { 'hours-not-days': 3 }),
      post('Fernzugriff auf unsere Steuerung bekommt bei mir niemand, der sich nicht vorher meldet.', {
        'hours-not-days': 3,
      }),
      post('Tag der Ausbildung: Drei Jugendliche haben gefragt, ob man bei uns auch etwas Richtiges bauen darf.', {
        'real-machines': 3,
      }),
      post('Mein Sohn macht ein Praktikum in der Werkstatt und kommt jeden Abend schwarz und glücklich heim.', {
        'real-machines': 3,
      }),
      post('Die Druckluft läuft am Wochenende durch. Das hat uns der Zähler gezeigt, nicht der Techniker.', {
        'watts-per-bag': 3,
      }),
      post('Stromkosten je Stück hat in keinem der vier Angebote gestanden, die ich verglichen habe.', {
        'watts-per-bag': 3,
      }),
      post('Heute habe ich vor der ganzen Schicht erzählt, was ich falsch verdrahtet hatte. War gar nicht schlimm.', {
        'friday-quarter-hour': 3,
      }),
      post('Nacharbeit ist bei uns gesunken, seit wir über Fehler reden, ohne Namen zu suchen.', {
        'friday-quarter-hour': 3,
      }),
      post('They discontinued the controller. Forty lines depend on it, and the parts are gone.', { 'old-parts': 3 }),
      post('On-call service should not mean a voicemail. A breakdown at night costs us a truckload.', {
        'hours-not-days': 3,
      }),
      post('An internship where you only sweep the floor teaches you about brooms.', { 'real-machines': 3 }),
      company('Gewürzmühle in vierter Generation. 140 Beschäftigte, sechs Abfülllinien, eigene Instandhaltung.', {
        'hours-not-days': 3,
        'old-parts': 2,
        'watts-per-bag': 1,
      }),
      post('Wir übertreiben es manchmal mit dem Kuchen, aber das Betriebsfest war wieder schön.'),
      post('Meine Tochter hat das Seepferdchen. Ich war nervöser als bei der Gesellenprüfung.'),
      post('The merger agreement was announced this morning. Analysts expect synergies in back office functions.'),
    ],
  ],
  [
    'staffing',
    [
      post('Fünf Kranke am Montag, und bis zehn hatte ich noch keine Antwort vom Dienstleister.', {
        'same-day-call': 3,
        'one-contact': 1,
      }),
      post('Kurzfristig drei Kommissionierer für das Weihnachtsgeschäft gesucht. Wer kann helfen?', {
        'same-day-call': 3,
      }),
      post('Übernommen! Nach fünf Monaten im Einsatz habe ich heute den festen Vertrag unterschrieben.', {
        'permanent-contracts': 3,
      }),
      post('Im Vorstellungsgespräch hieß es 2.100 netto, auf dem Konto waren es 1.740.', { 'pay-on-paper': 3 }),
      post('Zuschläge, Fahrgeld, Tarif: Meine Abrechnung hat vier Seiten, verstanden habe ich eine halbe.', {
        'pay-on-paper': 3,
      }),
      post('Neue Leute ohne Unterweisung an die Presse stellen, das ist bei uns ein Grund für die Abmahnung.', {
        'first-day': 3,
      }),
      post('Mit 51 noch einmal Schweißen lernen. Der Kurs fängt im Januar an, bezahlt wird er auch.', {
        'changing-trades': 3,
      }),
      post('Wir haben einem Kunden abgesagt, weil in der Halle im Sommer 41 Grad sind.', { 'jobs-we-decline': 3 }),
      post('Immer dieselbe Disponentin am Telefon, seit drei Jahren. Das ist mehr wert als jedes Portal.', {
        'one-contact': 3,
      }),
      post('Got my forklift license at 44. The course was in the evening and my employer paid for it.', {
        'changing-trades': 3,
      }),
      post('Every time I call the agency a different person picks up and asks for my name.', { 'one-contact': 3 }),
      post('No safety shoes, no briefing, straight to the press. I walked out after an hour.', {
        'first-day': 3,
        'jobs-we-decline': 2,
      }),
      post('My pay slip is a riddle. The bonus is in line 14 and the travel money in line 31.', { 'pay-on-paper': 3 }),
      person('Logistikleiter, 220 Beschäftigte, Saisonspitzen von September bis Dezember.', { 'same-day-call': 3 }),
      post('Der Tarif für das Parkhaus am Bahnhof ist schon wieder gestiegen.'),
      post('Contract law exam tomorrow. Wish me luck.'),
      post('Unsere Fußballmannschaft hat den Abstieg abgewendet.'),
    ],
  ],
]);

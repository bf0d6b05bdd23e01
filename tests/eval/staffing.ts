import { type Context, company, nothing, person, post } from './context.ts';

export const STAFFING: readonly Context[] = [
  post('Drei Krankmeldungen in der Frühschicht, und beim Dienstleister geht niemand ans Telefon. Wen ruft ihr an?', {
    'same-day-call': 3,
    'one-contact': 1,
  }),
  post('Zeitarbeit ist eine Sackgasse, höre ich immer wieder. Ich kenne sechs Leute, die übernommen wurden.', {
    'permanent-contracts': 3,
  }),
  post(
    'Erst auf der Lohnabrechnung habe ich gesehen, was wirklich herauskommt. Das sollte vor der Unterschrift klar sein.',
    { 'pay-on-paper': 3 },
  ),
  post('Unser neuer Leiharbeiter kam ohne Sicherheitsschuhe und ohne Unterweisung. Wer ist dafür verantwortlich?', {
    'first-day': 3,
  }),
  post('Umschulung mit 45: Vom Verkauf in die Metallwerkstatt. Ich hätte nie gedacht, dass das geht.', {
    'changing-trades': 3,
  }),
  post(
    'Manche Aufträge sollte man ablehnen, auch wenn das Quartal schlecht ist. Wir schicken niemanden in eine Halle ohne Absaugung.',
    { 'jobs-we-decline': 3, 'first-day': 1 },
  ),
  post(
    'Bei meinem Personaldienstleister habe ich den vierten Ansprechpartner in einem Jahr. Jedes Mal fange ich von vorn an.',
    { 'one-contact': 3 },
  ),
  post('Staplerschein gemacht, heute erster Arbeitstag im Lager. Aufgeregt wie in der Schule.', {
    'changing-trades': 2,
    'first-day': 2,
  }),
  post('Temp work looked bad on my CV for years. Then the company offered me a permanent contract.', {
    'permanent-contracts': 3,
  }),
  post('Show people their net pay before they sign. It takes ten minutes and saves everyone trouble.', {
    'pay-on-paper': 3,
  }),
  post('The safety briefing on the first day was a video in a language he did not speak.', { 'first-day': 3 }),
  post('Retraining as a welder at 38, paid from the first hour. Best decision I ever made.', {
    'changing-trades': 3,
    'pay-on-paper': 1,
  }),
  post('How fast does your staffing agency call back? Ours needed three days to say no.', { 'same-day-call': 3 }),
  post('Equal Pay nach neun Monaten, Branchenzuschläge, Fahrgeld: Wer versteht seine Abrechnung noch?', {
    'pay-on-paper': 3,
  }),
  person(
    'Produktionsleiter in einer Gießerei, 180 Leute, drei Schichten. Mein Thema ist Personalplanung: Wer steht morgen um sechs an der Linie?',
    { 'same-day-call': 3, 'first-day': 1 },
  ),
  person(
    'Fachkraft für Arbeitssicherheit. Gefährdungsbeurteilung, Unterweisung, Schutzausrüstung, erster Tag im Betrieb.',
    { 'first-day': 3, 'jobs-we-decline': 1 },
  ),
  company(
    'Agentur für Arbeit der Region. Wir fördern Weiterbildung, Umschulung und Quereinstieg für Menschen ohne Abschluss.',
    { 'changing-trades': 3 },
  ),
  post('Sonntag im Schrebergarten, die Tomaten sind endlich rot.'),
  post('Quarterly results of the car industry: what analysts expect.'),
  nothing,
];

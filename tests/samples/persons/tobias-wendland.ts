import { person } from '../person.ts';

/** Head of maintenance at a dairy: whom Miriam meets before a call. A medium profile with a good voice. */
export const tobiasWendland = person({
  slug: 'tobias-wendland',
  coachRole: 'employee',
  name: 'Tobias Wendland',
  writes: 'de',
  headline: 'Leiter Instandhaltung bei Molkerei Hasenried | Weniger Stillstand an alten Linien',
  location: 'Kaufbeuren, Bayern, Deutschland',
  company: { name: 'Molkerei Hasenried', path: '/company/molkerei-hasenried/' },
  topSchool: 'Technikerschule Ostallgäu',
  connections: 214,
  followers: 231,
  portrait: { skin: '#e3b796', hair: '#3a3230', style: 'short', clothes: '#5b6770', ground: '#e4e8ea', beard: true },
  banner: 'hills',
  about: `Nachts um drei erfährt man, ob eine Wartung gut war.

Ich kümmere mich mit elf Kolleginnen und Kollegen um vier Abfülllinien, die Dampfversorgung und alles, was tropft. Wir schreiben auf, was ausfällt und warum. Seit wir das tun, sind die ungeplanten Stillstände um ein Drittel zurückgegangen.

Mich interessiert, wie andere Betriebe ihr Wissen weitergeben, bevor die Erfahrenen in Rente gehen. Wer dazu etwas ausprobiert hat: gern hier schreiben.`,
  experience: [
    {
      company: 'Molkerei Hasenried',
      path: '/company/molkerei-hasenried/',
      employment: 'fullTime',
      roles: [
        {
          title: 'Leiter Instandhaltung',
          start: '2019-10',
          end: 'present',
          description:
            'Elf Leute, drei Schichten. Ungeplante Stillstände seit 2020 um 34 % verringert, Ersatzteile im Wert von 210.000 Euro aus dem Lager genommen.',
        },
        { title: 'Schichtführer Technik', start: '2014-04', end: '2019-09' },
      ],
    },
    {
      company: 'Elektro Tannhauser',
      path: null,
      employment: 'fullTime',
      roles: [
        {
          title: 'Betriebselektriker',
          start: '2009-09',
          end: '2014-03',
          location: 'Marktoberdorf, Bayern, Deutschland',
        },
      ],
    },
  ],
  education: [
    {
      school: 'Technikerschule Ostallgäu',
      path: '/school/technikerschule-ostallgaeu/',
      degree: 'Staatlich geprüfter Techniker, Elektrotechnik',
      start: '2012',
      end: '2016',
    },
  ],
  skills: ['Instandhaltung', 'Steuerungstechnik', 'Störungsanalyse', 'Arbeitssicherheit', 'Schichtplanung'],
  languages: [
    { name: 'Deutsch', level: 'native' },
    { name: 'Englisch', level: 'limited' },
  ],
  certifications: [{ title: 'Fachkraft für Arbeitssicherheit', by: 'Akademie Iller-Lech', when: '2021-03' }],
  posts: [
    {
      text: 'Unser ältester Füller ist jetzt 26 Jahre alt. Heute haben wir zum ersten Mal eine Störung gefunden, die in keinem Schaltplan steht. Gefunden hat sie eine Auszubildende im zweiten Lehrjahr.',
      age: { count: 1, unit: 'week' },
      reactions: 96,
    },
  ],
  interests: [
    { name: 'Wiesbrunn Abfülltechnik', followers: 3120 },
    { name: 'Netzwerk Instandhaltung Allgäu', followers: 640 },
  ],
});

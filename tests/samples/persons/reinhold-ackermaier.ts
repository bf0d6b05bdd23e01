import { person } from '../person.ts';

/** An executive whose profile was written by somebody else: third person, superlatives, nothing of his own. */
export const reinholdAckermaier = person({
  slug: 'reinhold-ackermaier',
  coachRole: 'executive',
  name: 'Reinhold Ackermaier',
  writes: 'de',
  headline: 'Geschäftsführender Gesellschafter bei Ackermaier Fördertechnik',
  location: 'Deutschland',
  company: { name: 'Ackermaier Fördertechnik', path: '/company/ackermaier-foerdertechnik/' },
  topSchool: 'Universität Donauried',
  connections: 412,
  followers: 598,
  portrait: { skin: '#ecc7a8', hair: '#9a9a98', style: 'bald', clothes: '#2b2f3a', ground: '#dde1e6', glasses: true },
  about: `Reinhold Ackermaier ist geschäftsführender Gesellschafter der Ackermaier Fördertechnik und verfügt über langjährige Erfahrung in der Intralogistik. Unter seiner Leitung entwickelte sich das Unternehmen zu einem führenden Anbieter maßgeschneiderter Lösungen mit höchsten Ansprüchen an Qualität, Innovation und Kundenorientierung, wobei die ganzheitliche Betrachtung sämtlicher Prozesse im Rahmen der Digitalisierung stets im Vordergrund steht.`,
  experience: [
    {
      company: 'Ackermaier Fördertechnik',
      path: '/company/ackermaier-foerdertechnik/',
      employment: 'fullTime',
      roles: [{ title: 'Geschäftsführender Gesellschafter', start: '2004-01', end: 'present' }],
    },
    {
      company: 'Ostrachtal Hebezeuge',
      path: null,
      employment: 'fullTime',
      roles: [{ title: 'Leiter Konstruktion', start: '1996', end: '2003' }],
    },
  ],
  education: [
    { school: 'Universität Donauried', path: null, degree: 'Dipl.-Ing., Maschinenbau', start: '1989', end: '1995' },
  ],
  skills: ['Intralogistik', 'Unternehmensführung'],
  recommendations: {
    received: [
      {
        author: 'Adelheid Fuchshuber',
        headline: 'Einkaufsleiterin bei Papierwerk Donauried',
        date: '2017-03-08',
        relation: 'war Kundin von Reinhold',
        text: 'Ein Handschlag, ein Termin, eine Anlage, die läuft.',
      },
    ],
    given: [],
  },
  posts: [
    {
      text: '',
      age: { count: 5, unit: 'month' },
      reactions: 17,
      repostOf: {
        author: 'Ackermaier Fördertechnik',
        text: 'Wir sind auf der Messe für Lagertechnik. Besuchen Sie uns in Halle 4.',
      },
    },
  ],
  interests: [{ name: 'Papierwerk Donauried', followers: 2260 }],
});

import { person } from '../person.ts';

/**
 * A recruiter in Switzerland: friendly, and full of worn words; says neither whom she looks for nor how long it takes, and
 * one word with ß has slipped in.
 */
export const sinjaAebersold = person({
  slug: 'sinja-aebersold',
  coachRole: 'recruiter',
  name: 'Sinja Aebersold',
  writes: 'de-CH',
  headline: 'HR-Fachfrau und Recruiterin | Rüttimatt Präzision AG',
  location: 'Konolfingen, Bern, Schweiz',
  company: { name: 'Rüttimatt Präzision AG', path: '/company/ruettimatt-praezision/' },
  topSchool: 'Höhere Fachschule Aaretal',
  connections: 328,
  followers: 341,
  portrait: { skin: '#f2d3bd', hair: '#8c4a2f', style: 'long', clothes: '#7a3b4f', ground: '#efe7ea' },
  verified: true,
  website: { href: 'https://www.ruettimatt.example/', label: 'ruettimatt.example' },
  about: `Motivierte und engagierte HR-Fachfrau mit Leidenschaft für Menschen. Mein Herz schlägt für die Rekrutierung im Großraum Bern.

Bei der Rüttimatt Präzision AG begleite ich Bewerbende vom ersten Gespräch bis zum Probetag. Wir drehen und fräsen Teile für Medizintechnik und Uhren. Ich arbeite eng mit den Teams in der Fertigung zusammen und bin gerne in der Werkstatt.

In meiner Freizeit bin ich in den Bergen anzutreffen.`,
  experience: [
    {
      company: 'Rüttimatt Präzision AG',
      path: '/company/ruettimatt-praezision/',
      employment: 'partTime',
      roles: [
        {
          title: 'HR-Fachfrau und Recruiterin',
          start: '2022-08',
          end: 'present',
          location: 'Konolfingen, Bern, Schweiz',
          mode: 'hybrid',
          description: 'Rekrutierung für Fertigung, Konstruktion und Büro. Betreuung der zwölf Lernenden.',
          skills: ['Rekrutierung', 'Lehrlingsbetreuung', 'Arbeitsrecht'],
        },
      ],
    },
    {
      company: 'Stellenwerk Oberland',
      path: '/company/stellenwerk-oberland/',
      employment: 'fullTime',
      roles: [
        {
          title: 'Personalberaterin',
          start: '2018-02',
          end: '2022-07',
          location: 'Thun, Bern, Schweiz',
          mode: 'onSite',
        },
      ],
    },
    {
      company: 'Gasthof Moosegg-Blick',
      path: null,
      employment: 'fullTime',
      roles: [{ title: 'Stellvertretende Geschäftsleiterin', start: '2014', end: '2017' }],
    },
  ],
  education: [
    {
      school: 'Höhere Fachschule Aaretal',
      path: '/school/hf-aaretal/',
      degree: 'HR-Fachfrau mit eidgenössischem Fachausweis',
      start: '2019',
      end: '2021',
    },
  ],
  skills: ['Rekrutierung', 'Lehrlingsbetreuung', 'Interviewführung', 'Teamfähigkeit', 'Microsoft Office'],
  languages: [
    { name: 'Deutsch', level: 'native' },
    { name: 'Französisch', level: 'professional' },
  ],
  featured: [{ title: 'Offene Stellen bei Rüttimatt', href: 'https://www.ruettimatt.example/stellen', kind: 'Link' }],
  posts: [
    {
      text: 'Wir suchen eine Polymechanikerin oder einen Polymechaniker für die Medizintechnik. Schnuppertag ist auch abends möglich, einfach melden.',
      age: { count: 6, unit: 'day' },
      reactions: 23,
    },
    {
      text: '',
      age: { count: 1, unit: 'month' },
      reactions: 4,
      repostOf: {
        author: 'Rüttimatt Präzision AG',
        text: 'Unsere Lernenden haben die Teilprüfung bestanden. Wir gratulieren allen vieren.',
      },
    },
  ],
  interests: [{ name: 'Stellenwerk Oberland', followers: 2210 }],
  xing: {
    path: 'Sinja_Aebersold',
    occupation: 'Recruiterin',
    topSkills: ['Rekrutierung', 'Lehrlingsbetreuung', 'Teamfähigkeit'],
    interests: ['Bergsport', 'Kochen'],
    webProfiles: [],
    accomplishments: [
      { title: 'HR-Fachfrau mit eidgenössischem Fachausweis', by: 'Höhere Fachschule Aaretal', when: '2021' },
    ],
    contact: { email: 'stellen@ruettimatt.example' },
  },
});

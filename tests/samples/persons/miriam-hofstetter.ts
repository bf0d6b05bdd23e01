import { person } from '../person.ts';

/**
 * The main person of demo and screenshots: a solid profile with clear weaknesses. The headline only names the title, the
 * Info text begins like a CV and ends without an invitation, nothing is featured, and her activity is mostly reposts.
 */
export const miriamHofstetter = person({
  slug: 'miriam-hofstetter',
  coachRole: 'sales',
  name: 'Miriam Hofstetter',
  writes: 'de',
  headline: 'Leiterin Vertrieb bei Wiesbrunn Abfülltechnik',
  location: 'Memmingen, Bayern, Deutschland',
  company: { name: 'Wiesbrunn Abfülltechnik', path: '/company/wiesbrunn-abfuelltechnik/' },
  topSchool: 'Hochschule Illertal',
  connections: 500,
  followers: 742,
  portrait: { skin: '#e8bf9f', hair: '#5b3a29', style: 'bob', clothes: '#2f4858', ground: '#dfe6e4' },
  banner: 'plant',
  verified: true,
  about: `Ich bin seit über 15 Jahren im Vertrieb von Abfüll- und Verpackungsanlagen tätig und leite seit 2021 den Vertrieb bei Wiesbrunn Abfülltechnik.

Mein Team und ich betreuen Molkereien, Saftereien und Brauereien in Süddeutschland, Österreich und der Schweiz. Die meisten Anlagen, die wir sehen, laufen seit zwanzig Jahren und länger. Oft genügt ein Umbau: neue Ventile, neue Steuerung, und die Linie füllt weitere zehn Jahre ab.

Bevor ein Angebot das Haus verlässt, steht jemand von uns an der Linie. Ich habe gelernt, dass die Schichtführung meist genauer weiß, wo es klemmt, als jedes Lastenheft.

Angefangen habe ich im Service. Das hilft mir bis heute, weil ich weiß, wovon ich spreche.`,
  experience: [
    {
      company: 'Wiesbrunn Abfülltechnik',
      path: '/company/wiesbrunn-abfuelltechnik/',
      employment: 'fullTime',
      location: 'Memmingen, Bayern, Deutschland',
      roles: [
        {
          title: 'Leiterin Vertrieb',
          start: '2021-04',
          end: 'present',
          description:
            'Verantwortlich für das Anlagen- und Umbaugeschäft in Deutschland, Österreich und der Schweiz. Sechs Kolleginnen und Kollegen im Außendienst, vier im Innendienst.',
        },
        {
          title: 'Gebietsverkaufsleiterin Süd',
          start: '2016-09',
          end: '2021-03',
          description:
            'Betreuung von rund 60 Molkereien und Saftereien zwischen Ulm und Passau. Erste Umbauten im laufenden Betrieb: Stillstand je Linie von vier Wochen auf neun Tage verkürzt.',
        },
      ],
    },
    {
      company: 'Aigelstett Molkereimaschinen',
      path: null,
      employment: 'fullTime',
      roles: [
        {
          title: 'Serviceberaterin',
          start: '2011-02',
          end: '2016-08',
          location: 'Kempten, Bayern, Deutschland',
          description: 'Wartungsverträge, Ersatzteile und Schulungen für Käsereien im Allgäu.',
        },
      ],
    },
    {
      company: 'Molkerei Hasenried',
      path: '/company/molkerei-hasenried/',
      employment: 'internship',
      roles: [{ title: 'Praktikantin Betriebslabor', start: '2009-03', end: '2009-08' }],
    },
  ],
  education: [
    {
      school: 'Hochschule Illertal',
      path: '/school/hochschule-illertal/',
      degree: 'Diplom-Ingenieurin (FH), Lebensmitteltechnologie',
      start: '2006',
      end: '2010',
    },
  ],
  skills: ['Vertriebsleitung', 'Abfülltechnik'],
  languages: [
    { name: 'Deutsch', level: 'native' },
    { name: 'Englisch', level: 'full' },
    { name: 'Italienisch', level: 'limited' },
  ],
  certifications: [{ title: 'Fachkraft für hygienegerechte Anlagen', by: 'Akademie Iller-Lech', when: '2018-10' }],
  recommendations: {
    received: [
      {
        author: 'Sabine Ottlinger',
        headline: 'Betriebsleiterin bei Brauerei Lechstein',
        date: '2025-03-18',
        relation: 'war Kundin von Miriam',
        text: 'Der Umbau war auf neun Tage angesetzt und hat neun Tage gedauert. Als am dritten Tag ein Teil fehlte, stand Frau Hofstetter selbst damit in der Halle.',
      },
      {
        author: 'Konrad Vierthaler',
        headline: 'Technischer Leiter bei Safterei Lindach',
        date: '2022-06-14',
        relation: 'war Kunde von Miriam',
        text: 'Frau Hofstetter stand am ersten Tag in Sicherheitsschuhen an unserer Linie und hat zugehört. Das Angebot danach war kürzer als alle anderen, und es passte.',
      },
    ],
    given: [],
  },
  posts: [
    {
      text: '',
      age: { count: 4, unit: 'day' },
      reactions: 12,
      repostOf: {
        author: 'Wiesbrunn Abfülltechnik',
        text: 'Unsere neue Halle in Memmingen steht. Ab Januar montieren wir dort Umbausätze für Rundfüller.',
      },
    },
    {
      text: '',
      age: { count: 2, unit: 'week' },
      reactions: 9,
      repostOf: {
        author: 'Wiesbrunn Abfülltechnik',
        text: 'Drei Ausbildungsplätze für Industriemechanik sind noch frei. Ein Probetag ist jederzeit möglich.',
      },
    },
    {
      text: 'Gestern bei einer Käserei im Allgäu: ein Füller von 1998, gepflegt wie ein Oldtimer. Der Betriebsleiter wollte eine neue Maschine. Nach zwei Stunden an der Linie war klar, dass drei Ventile und eine Steuerung genügen.',
      age: { count: 3, unit: 'week' },
      reactions: 87,
    },
  ],
  interests: [
    { name: 'Molkerei Hasenried', followers: 1840 },
    { name: 'Fachverband Getränketechnik Süd', followers: 12450 },
  ],
  xing: {
    path: 'Miriam_Hofstetter',
    occupation: 'Leiterin Vertrieb',
    topSkills: ['Vertriebsleitung', 'Abfülltechnik'],
    interests: ['Bergwandern', 'Alte Maschinen', 'Chorgesang'],
    webProfiles: [{ label: 'LinkedIn', href: 'https://www.linkedin.com/in/miriam-hofstetter/' }],
    accomplishments: [],
    contact: {},
  },
});

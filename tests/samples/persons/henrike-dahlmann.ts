import { person } from '../person.ts';

/** An executive whose profile is strong: little is left to say, and the coach must say so. */
export const henrikeDahlmann = person({
  slug: 'henrike-dahlmann',
  coachRole: 'executive',
  name: 'Henrike Dahlmann',
  writes: 'de',
  pronouns: 'sie/ihr',
  headline:
    'Geschäftsführerin Moorkamp Holzbau | Kitas und Schulen aus Holz, für Gemeinden, die schneller bauen wollen',
  location: 'Nordenham, Niedersachsen, Deutschland',
  company: { name: 'Moorkamp Holzbau', path: '/company/moorkamp-holzbau/' },
  topSchool: 'Hochschule Wesermarsch',
  connections: 500,
  followers: 3418,
  portrait: {
    skin: '#f0cdb3',
    hair: '#b9985f',
    style: 'bun',
    clothes: '#3f5b4b',
    ground: '#e9e2d6',
    glasses: true,
  },
  banner: 'rooms',
  verified: true,
  website: { href: 'https://www.moorkamp-holzbau.example/schulen', label: 'Schulen aus Holz' },
  about: `Wenn eine Gemeinde eine Kita braucht, dann in diesem Jahr und nicht in vier. Wie geht das? Wir fertigen ganze Räume aus Holz in der Halle und stellen sie in zwölf Wochen auf. Dafür arbeiten bei Moorkamp 84 Menschen.

Ich leite den Betrieb seit 2018, in dritter Generation. Mein Vater hat Dachstühle gebaut, wir bauen heute Schulen. Der Weg war nicht gerade: Die erste Serienhalle kam zwei Jahre zu früh. Ohne die Geduld der Belegschaft gäbe es sie nicht mehr.

Drei Dinge sind mir wichtig. Die Ausbildung: Jedes Jahr beginnen sechs junge Leute bei uns, fünf bleiben. Holz aus der Region, weil kurze Wege planbar sind. Und offene Zahlen: Das Team kennt Auftragslage und Ergebnis jedes Quartals.

Hier schreibe ich über serielles Bauen, über Vergaben und über die Nachfolge im Familienbetrieb. Sie planen eine Schule oder eine Kita? Schreiben Sie mir hier, ich antworte innerhalb von zwei Werktagen.`,
  experience: [
    {
      company: 'Moorkamp Holzbau',
      path: '/company/moorkamp-holzbau/',
      employment: 'fullTime',
      location: 'Nordenham, Niedersachsen, Deutschland',
      roles: [
        {
          title: 'Geschäftsführerin',
          start: '2018-01',
          end: 'present',
          description: `Ich verantworte den Betrieb mit Zimmerei, Serienfertigung und Planung.

Seit 2018 haben wir die Bauzeit einer Kita von 14 auf 6 Monate verkürzt und 31 Schulen und Kitas übergeben. Die Zahl der Ausbildungsplätze stieg von 8 auf 18.`,
        },
        {
          title: 'Kaufmännische Leiterin',
          start: '2013-05',
          end: '2017-12',
          description:
            'Einkauf, Kalkulation und Personal. Wechsel von der Einzelfertigung zur Serie vorbereitet; Materialkosten je Kubikmeter um 12 % gesenkt.',
        },
      ],
    },
    {
      company: 'Ingenieurbüro Tüxhorn',
      path: '/company/ingenieurbuero-tuexhorn/',
      employment: 'fullTime',
      roles: [
        {
          title: 'Projektleiterin Hochbau',
          start: '2008-09',
          end: '2013-04',
          location: 'Oldenburg, Niedersachsen, Deutschland',
          description: 'Tragwerk und Bauleitung für sieben Schulen und Turnhallen zwischen Ems und Elbe.',
        },
      ],
    },
    {
      company: 'Zimmerei Harmsdorf',
      path: null,
      employment: 'apprenticeship',
      roles: [{ title: 'Auszubildende Zimmerin', start: '2000-08', end: '2003-07' }],
    },
  ],
  education: [
    {
      school: 'Hochschule Wesermarsch',
      path: '/school/hochschule-wesermarsch/',
      degree: 'Diplom-Ingenieurin (FH), Bauingenieurwesen',
      start: '2003',
      end: '2008',
    },
    {
      school: 'Berufsbildende Schulen Unterweser',
      path: null,
      degree: 'Gesellenbrief, Zimmerin',
      start: '2000',
      end: '2003',
    },
  ],
  skills: [
    'Holzbau',
    'Serielles Bauen',
    'Unternehmensführung',
    'Öffentliche Vergabe',
    'Nachfolge',
    'Ausbildung',
    'Schulbau',
    'Kalkulation',
    'Tragwerksplanung',
    'Verhandlungsführung',
    'Produktionsplanung',
    'Brandschutz im Holzbau',
  ],
  languages: [
    { name: 'Deutsch', level: 'native' },
    { name: 'Englisch', level: 'professional' },
    { name: 'Plattdeutsch', level: null },
  ],
  certifications: [
    { title: 'Fachplanerin für vorbeugenden Brandschutz', by: 'Baukammer Weser-Ems', when: '2019-11' },
    { title: 'Ausbildereignung', by: 'Handwerkskammer Unterweser', when: '2014-03' },
  ],
  volunteering: [
    {
      title: 'Prüferin im Zimmererhandwerk',
      by: 'Handwerkskammer Unterweser',
      when: '2016-01',
      end: 'present',
      text: 'Zwei Gesellenprüfungen im Jahr.',
    },
  ],
  recommendations: {
    received: [
      {
        author: 'Okko Brandshoff',
        headline: 'Bürgermeister der Gemeinde Sielwarden',
        date: '2026-05-20',
        relation: 'war Kunde von Henrike',
        text: 'Unsere Kita war nach sechs Monaten fertig. Frau Dahlmann hat uns vor der Vergabe auch gesagt, was sie nicht kann. Das hat mich überzeugt.',
      },
      {
        author: 'Wiebke Lührssen',
        headline: 'Architektin, Büro Lührssen',
        date: '2025-02-11',
        relation: 'arbeitete mit Henrike zusammen',
        text: 'Bei Moorkamp bekomme ich am Telefon eine Zahl und keine Ausrede. Drei Schulen haben wir so gebaut.',
      },
    ],
    given: [
      {
        author: 'Torge Hinrichsen',
        headline: 'Leiter Serienfertigung bei Moorkamp Holzbau',
        date: '2026-03-02',
        relation: 'arbeitet im Team von Henrike',
        text: 'Torge hat die zweite Schicht aufgebaut, ohne dass jemand gegangen ist. Er fragt zuerst die Leute an der Maschine.',
      },
      {
        author: 'Wiebke Lührssen',
        headline: 'Architektin, Büro Lührssen',
        date: '2025-02-12',
        relation: 'arbeitete mit Henrike zusammen',
        text: 'Wiebke zeichnet so, dass man es bauen kann, und sagt früh, wo es teuer wird.',
      },
    ],
  },
  services: ['Bauplanung', 'Beratung zur Vergabe'],
  featured: [
    {
      title: 'Was wir aus 31 Kitas gelernt haben',
      href: '/feed/update/urn:li:activity:7391122334455667001/',
      kind: 'Beitrag',
    },
    {
      title: 'Schulen aus Holz: Ablauf und Zeiten',
      href: 'https://www.moorkamp-holzbau.example/schulen',
      kind: 'Link',
    },
    { title: 'Ausbildung bei Moorkamp', href: 'https://www.moorkamp-holzbau.example/ausbildung', kind: 'Link' },
  ],
  posts: [
    {
      text: 'Heute haben sechs junge Leute bei uns angefangen. Eine von ihnen fragte in der ersten Stunde, warum wir die Pläne noch ausdrucken. Ich hatte keine gute Antwort. Ab Montag hängt ein Bildschirm an jeder Abbundanlage.',
      age: { count: 5, unit: 'day' },
      reactions: 214,
    },
    {
      text: 'Eine Vergabe haben wir verloren, weil unser Angebot um 2 % teurer war. Zwei Jahre später steht die Schule noch nicht. Ich wünsche mir, dass Bauzeit als Kriterium zählt.',
      age: { count: 2, unit: 'week' },
      reactions: 486,
    },
    {
      text: 'Lesenswert für alle, die eine Nachfolge vor sich haben: Torge beschreibt, wie seine Schicht den Wechsel erlebt hat. Mein Fazit daraus: zwei Monate früher reden.',
      age: { count: 3, unit: 'week' },
      reactions: 131,
    },
  ],
  interests: [
    { name: 'Holzbaucluster Nordwest', followers: 5230 },
    { name: 'Handwerkskammer Unterweser', followers: 8700 },
  ],
  xing: {
    path: 'Henrike_Dahlmann',
    occupation: 'Geschäftsführerin, Zimmerin und Bauingenieurin',
    topSkills: ['Holzbau', 'Serielles Bauen', 'Öffentliche Vergabe'],
    interests: ['Baukultur', 'Segeln', 'Plattdeutsches Theater'],
    webProfiles: [
      { label: 'LinkedIn', href: 'https://www.linkedin.com/in/henrike-dahlmann/' },
      { label: 'Moorkamp Holzbau', href: 'https://www.moorkamp-holzbau.example/' },
    ],
    accomplishments: [
      { title: 'Fachplanerin für vorbeugenden Brandschutz', by: 'Baukammer Weser-Ems', when: '2019-11' },
    ],
    contact: { email: 'h.dahlmann@moorkamp-holzbau.example', website: 'https://www.moorkamp-holzbau.example/' },
  },
});

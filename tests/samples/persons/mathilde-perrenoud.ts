import { person } from '../person.ts';

/** A key account manager in the Swiss Jura whose page is in French: read, but not judged for its language. */
export const mathildePerrenoud = person({
  slug: 'mathilde-perrenoud',
  coachRole: 'sales',
  name: 'Mathilde Perrenoud',
  writes: 'fr',
  headline: 'Responsable grands comptes chez Combeverte Emballages | Des boîtes en bois pour les fromageries',
  location: 'Le Locle, Neuchâtel, Suisse',
  company: { name: 'Combeverte Emballages', path: '/company/combeverte-emballages/' },
  topSchool: 'Haute école de gestion du Jura',
  connections: 387,
  followers: 402,
  portrait: { skin: '#efd0b8', hair: '#2e2523', style: 'bob', clothes: '#8a5a3c', ground: '#f0ece3' },
  banner: 'hills',
  about: `Une boîte en épicéa pèse quarante grammes et raconte d’où vient le fromage. Je travaille avec les fromageries qui veulent garder ce bois, même quand les cadences augmentent.

Chez Combeverte, nous sommes vingt-six. Je passe la moitié de la semaine chez nos clients, souvent à cinq heures du matin, parce que c’est l’heure où l’on emballe.

Vous cherchez un emballage qui suive votre ligne ? Écrivez-moi ici.`,
  experience: [
    {
      company: 'Combeverte Emballages',
      path: '/company/combeverte-emballages/',
      employment: 'fullTime',
      roles: [
        {
          title: 'Responsable grands comptes',
          start: '2020-03',
          end: 'present',
          location: 'Le Locle, Neuchâtel, Suisse',
          description: 'Quatorze fromageries en Suisse et en France. Délai moyen de livraison ramené de 21 à 9 jours.',
        },
      ],
    },
    {
      company: 'Scierie du Crêt-Rond',
      path: null,
      employment: 'fullTime',
      roles: [{ title: 'Technico-commerciale', start: '2015-08', end: '2020-02', location: 'Morteau, France' }],
    },
  ],
  education: [
    {
      school: 'Haute école de gestion du Jura',
      path: '/school/heg-du-jura/',
      degree: 'Bachelor, Économie d’entreprise',
      start: '2012',
      end: '2015',
    },
  ],
  skills: ['Vente B2B', 'Emballage', 'Filière bois'],
  languages: [
    { name: 'Français', level: 'native' },
    { name: 'Allemand', level: 'professional' },
  ],
  posts: [
    {
      text: 'Ce matin, à cinq heures, une fromagère m’a montré comment elle reconnaît un bon épicéa : au bruit du couvercle.',
      age: { count: 2, unit: 'day' },
      reactions: 64,
    },
  ],
  interests: [{ name: 'Association bois du Jura', followers: 1905 }],
});

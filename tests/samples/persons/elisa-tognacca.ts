import { person } from '../person.ts';

/** Head of production in Ticino with an Italian page of her own: a good text, but few entries. */
export const elisaTognacca = person({
  slug: 'elisa-tognacca',
  coachRole: 'executive',
  name: 'Elisa Tognacca',
  writes: 'it',
  headline: 'Responsabile di produzione presso Valmaggia Serramenti',
  location: 'Giubiasco, Ticino, Svizzera',
  company: { name: 'Valmaggia Serramenti', path: '/company/valmaggia-serramenti/' },
  topSchool: 'Scuola tecnica del Piano',
  connections: 168,
  followers: 175,
  portrait: { skin: '#dcae8c', hair: '#4b2e22', style: 'bun', clothes: '#6b7a3f', ground: '#ecebdf' },
  about: `Una finestra si apre diecimila volte. Nel nostro reparto la proviamo prima noi.

Coordino ventidue persone tra taglio, assemblaggio e collaudo. Da quando i turni si decidono insieme, le consegne in ritardo sono scese da nove a due al mese.

Cerco scambi con altre aziende che formano apprendisti adulti.`,
  experience: [
    {
      company: 'Valmaggia Serramenti',
      path: '/company/valmaggia-serramenti/',
      employment: 'fullTime',
      roles: [
        {
          title: 'Responsabile di produzione',
          start: '2020-06',
          end: 'present',
          description:
            'Pianificazione, qualità e sicurezza per ventidue persone. Consegne in ritardo ridotte da nove a due al mese.',
        },
        { title: 'Capoturno', start: '2016-01', end: '2020-05' },
      ],
    },
  ],
  education: [
    {
      school: 'Scuola tecnica del Piano',
      path: null,
      degree: 'Tecnica diplomata, Tecnica del legno',
      start: '2013',
      end: '2015',
    },
  ],
  skills: ['Pianificazione della produzione', 'Serramenti'],
  languages: [
    { name: 'Italiano', level: 'native' },
    { name: 'Tedesco', level: 'limited' },
  ],
  interests: [{ name: 'Associazione Serramenti Ticino', followers: 1120 }],
});

import { person } from '../person.ts';

/** A young fitter in Austria who has just begun: no photo, no text, an automatic address. */
export const lukasOberhuber = person({
  slug: 'lukas-oberhuber-8a4b21c90',
  coachRole: 'employee',
  name: 'Lukas Oberhuber',
  writes: 'de',
  headline: 'Servicetechniker bei Traunfeld Wassertechnik',
  location: 'Österreich',
  company: { name: 'Traunfeld Wassertechnik', path: null },
  topSchool: null,
  connections: 31,
  followers: 32,
  experience: [
    {
      company: 'Traunfeld Wassertechnik',
      path: null,
      employment: 'fullTime',
      roles: [{ title: 'Servicetechniker', start: '2024-09', end: 'present' }],
    },
  ],
  education: [{ school: 'Berufsschule Hausruck', path: null, degree: null, start: '2020', end: '2024' }],
  skills: ['Schweißen', 'Pumpentechnik'],
  interests: [{ name: 'Traunfeld Wassertechnik', followers: 480 }],
  xing: {
    path: 'Lukas_Oberhuber',
    occupation: 'Mitarbeiter',
    topSkills: [],
    interests: [],
    webProfiles: [],
    accomplishments: [],
    contact: {},
  },
});

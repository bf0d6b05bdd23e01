import { person } from '../person.ts';

/** An engineer who writes in English: a rich profile with every kind of section. */
export const nadiaRahimi = person({
  slug: 'nadia-rahimi',
  coachRole: 'employee',
  name: 'Nadia Rahimi',
  writes: 'en',
  pronouns: 'she/her',
  headline:
    'Embedded Software Engineer at Falkenhorst Messtechnik | Firmware for scales that stay exact without recalibration',
  location: 'Göppingen, Baden-Württemberg, Germany',
  company: { name: 'Falkenhorst Messtechnik', path: '/company/falkenhorst-messtechnik/' },
  topSchool: 'Technische Hochschule Filstal',
  connections: 500,
  followers: 1268,
  portrait: { skin: '#c98f6b', hair: '#1f1a1c', style: 'long', clothes: '#4a5d8a', ground: '#e6e6f0', glasses: true },
  banner: 'signal',
  verified: true,
  website: { href: 'https://nadia-rahimi.example/notes', label: 'Notes on firmware' },
  about: `A supermarket scale is opened twice in its life: once to build it, once to scrap it. In between, its firmware has to be right. That is what I work on.

At Falkenhorst I write the code between the load cell and the display: filtering, temperature drift, self-tests. Our team of five has cut service calls for drifting scales by 40% since 2022, without changing a single part.

I like problems that only show up at minus ten degrees, and I enjoy explaining them to people who have never seen a register map.

Working on long-lived devices, or thinking about a career in one of the many quiet companies that build them? Message me here, I usually answer within two days.`,
  experience: [
    {
      company: 'Falkenhorst Messtechnik',
      path: '/company/falkenhorst-messtechnik/',
      employment: 'fullTime',
      location: 'Göppingen, Baden-Württemberg, Germany',
      roles: [
        {
          title: 'Embedded Software Engineer',
          start: '2021-10',
          end: 'present',
          description: `Firmware for retail and laboratory scales: signal filtering, drift compensation, self-tests.

- Service calls for drift down by 40% in three years
- Test time per device cut from 11 to 4 minutes`,
          skills: ['Embedded C', 'Signal processing', 'Hardware-in-the-loop testing'],
        },
        {
          title: 'Junior Software Engineer',
          start: '2019-02',
          end: '2021-09',
          description: 'Bench software and automated tests for the calibration line.',
        },
      ],
    },
    {
      company: 'Werkhaus Robotik',
      path: '/company/werkhaus-robotik/',
      employment: 'internship',
      roles: [
        {
          title: 'Student Trainee',
          start: '2017-10',
          end: '2018-12',
          location: 'Esslingen, Baden-Württemberg, Germany',
          mode: 'hybrid',
          description: 'Motor control for a small gripper; my first bug in an interrupt handler.',
        },
      ],
    },
    {
      company: 'Rahimi IT Services',
      path: null,
      employment: 'selfEmployed',
      roles: [{ title: 'Freelance Web Developer', start: '2015', end: '2017', mode: 'remote' }],
    },
  ],
  education: [
    {
      school: 'Technische Hochschule Filstal',
      path: '/school/th-filstal/',
      degree: 'Master of Science, Embedded Systems',
      start: '2016',
      end: '2018',
    },
    {
      school: 'Hochschule Albrand',
      path: '/school/hochschule-albrand/',
      degree: 'Bachelor of Engineering, Electrical Engineering',
      start: '2012',
      end: '2016',
    },
  ],
  skills: [
    'Embedded C',
    'Signal processing',
    'Hardware-in-the-loop testing',
    'Load cells',
    'Firmware',
    'Python',
    'Metrology',
    'Requirements engineering',
    'Code review',
    'Rust',
    'Git',
  ],
  languages: [
    { name: 'English', level: 'full' },
    { name: 'German', level: 'professional' },
    { name: 'Persian', level: 'native' },
  ],
  certifications: [
    { title: 'Certified Tester, Foundation Level', by: 'Test Board Southwest', when: '2020-06' },
    { title: 'Functional Safety Practitioner', by: 'Prüfstelle Neckar', when: '2023-11' },
  ],
  projects: [
    {
      title: 'Open bench for load cells',
      by: null,
      when: '2024-03',
      text: 'A test bench for load cells that schools can build for less than 90 euros.',
    },
  ],
  volunteering: [
    {
      title: 'Mentor',
      by: 'Girls Build Circuits Göppingen',
      when: '2020-09',
      end: 'present',
      text: 'One Saturday a month.',
    },
  ],
  recommendations: {
    received: [
      {
        author: 'Jürgen Kleinschrod',
        headline: 'Head of R&D at Falkenhorst Messtechnik',
        date: '2025-09-14',
        relation: 'managed Nadia directly',
        text: 'Nadia found in two weeks why our scales drifted in cold stores. We had been guessing for two years.',
      },
      {
        author: 'Leonie Abt',
        headline: 'Service Manager at Falkenhorst Messtechnik',
        date: '2024-12-03',
        relation: 'worked with Nadia on different teams',
        text: 'She reads our service tickets before anyone asks her to. That is rare in engineering.',
      },
    ],
    given: [
      {
        author: 'Leonie Abt',
        headline: 'Service Manager at Falkenhorst Messtechnik',
        date: '2024-12-05',
        relation: 'worked with Nadia on different teams',
        text: 'Leonie turns a shouting customer into a reproducible bug report.',
      },
    ],
  },
  publications: [{ title: 'Drift without parts: firmware for cold stores', by: 'Messen und Wägen', when: '2025-04' }],
  courses: [{ title: 'Digital Signal Processing', by: 'DSP-412', when: null }],
  honors: [{ title: 'Young Engineer of the Year', by: 'Regional Chamber Filstal', when: '2024-05' }],
  organizations: [{ title: 'Society for Metrology South', by: 'Member', when: '2021-01' }],
  featured: [
    { title: 'Why scales lie in the cold', href: '/feed/update/urn:li:activity:7402233445566778002/', kind: 'Post' },
    { title: 'Notes on firmware', href: 'https://nadia-rahimi.example/notes', kind: 'Link' },
  ],
  posts: [
    {
      text: 'Today a scale from 2009 came back for repair. Its firmware counter says it has weighed 41 million items. Nothing was wrong with it; somebody had spilled coffee into the keypad.',
      age: { count: 3, unit: 'day' },
      reactions: 153,
    },
    {
      text: 'If your sensor test needs eleven minutes, ask what the first seven are for. Ours were waiting for a warm-up that the parts stopped needing in 2016.',
      age: { count: 2, unit: 'week' },
      reactions: 208,
    },
  ],
  interests: [
    { name: 'Prüfstelle Neckar', followers: 9120 },
    { name: 'Werkhaus Robotik', followers: 14300 },
  ],
});

import { blankProfile, type Experience, type ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { ProfileSnapshot } from '../../../lib/domain/profile/snapshot/snapshot.ts';
import { snapshotOf } from '../../../lib/domain/profile/snapshot/take-snapshot.ts';

export const aJob = (over: Partial<Experience> = {}): Experience => ({
  title: 'Leiter Instandhaltung',
  company: 'Molkerei Hasenried',
  employmentType: null,
  start: '2019-10',
  end: 'present',
  location: null,
  description: null,
  ...over,
});

export const TRAINEE = aJob({ title: 'Mechatroniker', company: 'Pumpen Ostrau', start: '2012-09', end: '2019-09' });

/** An invented person's profile, read to the end. */
export const tobias = (over: Partial<ProfileReading> = {}): ProfileReading => {
  const states = { about: 'read', experience: 'read', activity: 'partial', skills: 'read', education: 'read' } as const;
  return blankProfile('linkedin', {
    name: 'Tobias Wendland',
    path: '/in/tobias-wendland/',
    isOwn: false,
    headline: 'Leiter Instandhaltung',
    location: 'Graz, Steiermark',
    about: 'Die teuerste Minute ist die, in der die Abfüllung steht.',
    experience: [aJob(), TRAINEE],
    education: [{ school: 'HTL Weiz', degree: 'Mechatronik', start: '2007', end: '2012' }],
    skills: ['Kältetechnik', 'Hydraulik'],
    activity: [{ text: 'Wir haben die Umwälzpumpe getauscht.', age: '2 Wochen', repost: false }],
    ...over,
    extra: { activityAgeDays: [14], ...over.extra },
    states: { ...states, ...over.states },
  });
};

/** The same as it is kept. */
export const tobiasOn = (day: string, over: Partial<ProfileReading> = {}): ProfileSnapshot =>
  snapshotOf(tobias(over), day, () => true);

import type { Surface } from '../browser/surface.ts';
import { openCoach } from '../walk/open-coach.ts';
import type { Journey } from './journey.ts';
import type { Setting, Walk } from './setting.ts';

/** The steps that are one profile each. */
const PROFILES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const PEOPLE = [
  { address: 'https://www.linkedin.com/in/tobias-wendland/', name: 'Wendland' },
  { address: 'https://www.linkedin.com/in/nadia-rahimi/', name: 'Rahimi' },
  { address: 'https://www.linkedin.com/in/mathilde-perrenoud/', name: 'Perrenoud' },
  { address: 'https://www.xing.com/profile/Henrike_Dahlmann', name: 'Dahlmann' },
  { address: 'https://www.xing.com/profile/Sinja_Aebersold', name: 'Aebersold' },
];

const WORDS = {
  de: {
    opening: 'title: Leitung Instandhaltung\nmust: [Instandhaltung, Führerschein B]\nlearnable: [SAP, Englisch B2]',
    reason: 'Neue Halle ab Frühjahr',
    note: 'Was zur Instandhaltung da steht, ist gelesen. Offen: Fahrten.',
  },
  en: {
    opening: 'title: Head of maintenance\nmust: [Maintenance, Driver’s license]\nlearnable: [SAP, English B2]',
    reason: 'A new hall from spring',
    note: 'What stands there on maintenance is read. Open: driving.',
  },
};

/** A recruiter with one opening and five profiles on two networks: read without the name, noted, told, handed over. */
export const recruiter: Walk = {
  prepare: async ({ call }) => void (await call('saveSettings', { change: { role: 'recruiter' } })),

  async go(setting, journey) {
    await opening(setting, journey);
    for (const [at, person] of PEOPLE.entries()) await profile(setting, journey, PROFILES[at] ?? '', person);
  },
};

async function opening({ rig, t, language }: Setting, journey: Journey): Promise<void> {
  const page = await rig.visit(PEOPLE[0]?.address ?? '');
  let coach = null as unknown as Surface;
  await journey.step('opening', async () => {
    coach = await journey.input(openCoach(rig, page, 'beside', t));
    await journey.click(coach, 'button', t('room.candidate'));
    await journey.fill(coach, t('opening.paste'), WORDS[language].opening);
    await journey.click(coach, 'button', t('opening.paste.read'));
    await coach.waitFor(t('opening.found'));
    await journey.fill(coach, t('opening.reasons'), WORDS[language].reason);
    return 'panel';
  });
  await journey.step('kept', async () => {
    await journey.click(coach, 'button', t('opening.save'));
    await coach.waitFor(t('candidate.head'));
    return 'panel';
  });
  await page.close();
}

/** One profile: read without the name, then noted. The place of the table is the user's and stays from page to page. */
async function profile(
  { rig, t, language }: Setting,
  journey: Journey,
  step: string,
  { address, name }: (typeof PEOPLE)[number],
): Promise<void> {
  const page = await rig.visit(address);
  let coach = null as unknown as Surface;
  await journey.step(`${step} read`, async () => {
    coach = await journey.input(openCoach(rig, page, 'beside', t));
    await journey.click(coach, 'button', t('room.candidate'));
    await coach.waitFor(t('candidate.column.said'));
    if ((await coach.text()).includes(name)) throw new Error(`${name} is named before the note was written`);
    return 'panel';
  });
  await journey.step(`${step} noted`, async () => {
    await journey.fill(coach, t('candidate.note.hidden'), WORDS[language].note);
    await journey.click(coach, 'button', t('candidate.save.reveal'));
    await coach.waitFor(name);
    return 'panel';
  });
  if (step === PROFILES.at(-1)) await handOver(journey, coach, t);
  await page.close();
}

/** The person is told what is kept of them, and goes to the applicant system as a file. */
async function handOver(journey: Journey, coach: Surface, t: Setting['t']): Promise<void> {
  await journey.step('duties', async () => {
    await journey.click(coach, 'button', t('candidate.duty.text'));
    await journey.click(coach, 'button', t('candidate.duty.copy'));
    await journey.click(coach, 'button', t('candidate.hand.json'));
    await coach.waitFor(t('candidate.hand.done'));
    return 'panel';
  });
}

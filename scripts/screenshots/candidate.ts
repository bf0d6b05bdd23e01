import { speakerOn } from '../../tests/support/browser/speaker.ts';
import type { Stage } from './stage.ts';

const OTHER = 'https://www.linkedin.com/in/tobias-wendland/';

/** Long enough for a whole profile, so that one picture shows it. */
const TALL = { width: 1280, height: 2100 };
const USUAL = { width: 1280, height: 860 };

const WORDS = {
  de: {
    opening:
      'title: Leitung Instandhaltung\nplace: Linz\nmust: [Instandhaltung, Personalführung, Führerschein B]\nlearnable: [SAP, Predictive Maintenance, Englisch B2]\nreasons: [Neue Halle ab Frühjahr]',
    note: 'Instandhaltung steht an zwei Stellen. Offen: Fahrten und Englisch.',
  },
  en: {
    opening:
      'title: Head of maintenance\nplace: Linz\nmust: [Maintenance, Leadership, Driver’s license]\nlearnable: [SAP, Predictive maintenance, English B2]\nreasons: [A new hall from spring]',
    note: 'Maintenance is there in two places. Open: driving and English.',
  },
};

/** A recruiter's reading: the opening, the table without the name, and what is there once the note is kept. */
export async function candidate({ rig, t, language, ...stage }: Stage): Promise<void> {
  const own = await rig.extensionPage('dashboard.html');
  const call = await speakerOn(own);
  await call('saveSettings', { change: { role: 'recruiter' } });
  const page = await rig.visit(OTHER);
  await page.setViewport(TALL);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.click('button', t('room.candidate'));
  await sidebar.click('button', t('candidate.gate.show'));
  await sidebar.fill(t('opening.paste'), WORDS[language].opening);
  await sidebar.click('button', t('opening.paste.read'));
  await sidebar.waitFor(t('opening.found'));
  await stage.shoot('candidate-opening', page);
  await sidebar.click('button', t('opening.save'));
  await sidebar.waitFor(t('candidate.head'));
  await sidebar.fill(t('candidate.note.hidden'), WORDS[language].note);
  await stage.shoot('candidate-hidden', page);
  await sidebar.click('button', t('candidate.save.reveal'));
  await sidebar.waitFor(t('candidate.decision'));
  await sidebar.click('button', t('candidate.duty.text'));
  await stage.shoot('candidate-kept', page);
  await page.setViewport(USUAL);
  await call('saveSettings', { change: { role: 'sales' } });
  await own.close();
}

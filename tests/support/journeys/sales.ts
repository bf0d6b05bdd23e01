import { pageSurface } from '../browser/page-surface.ts';
import type { Surface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { sampleNarrative } from '../narrative/samples.ts';
import { takeNarrative } from '../narrative/take.ts';
import { openCoach } from '../walk/open-coach.ts';
import type { Walk } from './setting.ts';

const WORDS = {
  de: {
    address: 'https://www.linkedin.com/in/tobias-wendland/',
    name: 'Tobias Wendland',
    call: '/anruf sein Füller ist von 2000, Teileliste schicken bis Freitag',
    step: 'Teileliste schicken',
    message:
      'Guten Tag Herr Wendland, Sie schreiben auf, was ausfällt und warum. Genau dafür ist die Teileliste zum alten Füller gedacht. Darf ich sie Ihnen bis Freitag schicken?',
  },
  en: {
    address: 'https://www.linkedin.com/in/nadia-rahimi/',
    name: 'Nadia Rahimi',
    call: '/call wants to see the test sequence, send a sample by Friday',
    step: 'send a sample',
    message:
      'Hello Ms. Rahimi, thank you for the talk about the scale that came back for repair. Your team has cut service calls, and we are still at eleven minutes a test. May I send you a sample by Friday?',
  },
};

/** A salesperson before a call and after it: prepare, print, log with a next step, follow up, calendar. */
export const sales: Walk = {
  async prepare({ call }) {
    await call('saveSettings', { change: { role: 'sales' } });
    await takeNarrative(call, sampleNarrative('machine-builder'));
  },

  async go({ rig, t, language }, journey) {
    const { address, name, call: line, step, message } = WORDS[language];
    const page = await rig.visit(address);
    let coach = null as unknown as Surface;
    await journey.step('person', async () => {
      coach = await journey.input(openCoach(rig, page, 'beside', t));
      await coach.waitFor(name);
      return 'panel';
    });
    await journey.step('prepared', async () => {
      await journey.click(coach, 'button', t('room.conversation'));
      await coach.waitFor(t('talk.questions'));
      return 'panel';
    });
    await journey.step('paper', async () => {
      await journey.click(coach, 'button', t('talk.print.open'));
      const paper = await rig.ownPage('dashboard.html#prepared');
      await pageSurface(paper).waitFor(t('talk.questions'));
      return paper;
    });
    await (await rig.ownPage('dashboard.html#prepared')).close();
    await page.bringToFront();
    await journey.step('logged', async () => {
      await journey.click(coach, 'button', t('room.notes'));
      await coach.waitForControl('field', t('notes.line'));
      await until(
        async () => (await coach.run((roots) => roots[0]?.activeElement?.getAttribute('role') ?? '')) === 'combobox',
        10,
        () => 'the line has no focus',
      );
      await journey.input(coach.type(line));
      await coach.waitFor(step);
      await journey.input(coach.press('Enter'));
      await coach.waitFor(t('act.undo'));
      return 'panel';
    });
    await journey.step('message', async () => {
      await journey.click(coach, 'button', t('room.conversation'));
      await journey.click(coach, 'button', t('talk.view.message'));
      await journey.fill(coach, t('message.text'), message);
      await coach.waitFor(t('message.fine'));
      await journey.click(coach, 'button', t('message.copy'));
      return 'panel';
    });
    await journey.step('calendar', async () => {
      await journey.click(coach, 'button', t('room.notes'));
      await coach.waitFor(step);
      await journey.click(coach, 'button', t('notes.next.calendar'));
      return 'panel';
    });
    await page.close();
  },
};

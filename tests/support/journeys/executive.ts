import { newId } from '../../../lib/messages/uuid.ts';
import { actionsAddress } from '../../samples/actions/site.ts';
import { userOn } from '../actions/user.ts';
import type { Surface } from '../browser/surface.ts';
import { sampleNarrative } from '../narrative/samples.ts';
import { takeNarrative } from '../narrative/take.ts';
import { questionsOf } from '../walk/help.ts';
import { openCoach } from '../walk/open-coach.ts';
import type { Journey } from './journey.ts';
import type { Walk } from './setting.ts';

const OWN = 'https://www.linkedin.com/in/reinhold-ackermaier/';
const WHO = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };

const WORDS = {
  de: {
    met: '/treffen fragt, was eine Stunde Stillstand kostet',
    promise: '/aufgabe Vergleichsrechnung schicken bis heute',
    answers: [
      'Im März, am Tor zur Verladung',
      'Mein Stolz sprach dagegen; geholfen hat die Frage einer Auszubildenden',
    ],
    comment: 'Wie oft prüfen Sie die Brücke, bevor ein Sensor es meldet? Bei uns waren es zwei Wochen.',
    fix: ['Betriebe mit alten Lagerhallen', 'Förderanlagen, die im laufenden Betrieb kommen', 'kein Tag ohne Versand'],
  },
  en: {
    met: '/meeting asks what an hour of downtime costs',
    promise: '/task send the cost comparison by today',
    answers: ['In March, at the loading gate', 'My pride spoke against it; an apprentice’s question helped'],
    comment: 'How often do you look at the bridge before a sensor reports? For us it was two weeks.',
    fix: ['companies with old warehouses', 'conveyors that arrive while work goes on', 'no day without shipping'],
  },
};

/** An executive's ten minutes in the morning: one promise, one idea, one comment, one step on the own profile. */
export const executive: Walk = {
  async prepare({ rig, call, t, language }) {
    await call('saveSettings', { change: { role: 'executive' } });
    await takeNarrative(call, sampleNarrative('machine-builder'));
    for (const line of [WORDS[language].met, WORDS[language].promise])
      await call('logEvent', { act: newId(), who: WHO, line });
    const page = await rig.visit(OWN);
    const coach = await openCoach(rig, page, 'beside', t);
    await coach.waitFor(t('report.strengths'));
    await page.close();
  },

  async go({ rig, t, language }, journey) {
    const feed = await rig.visit(actionsAddress('S', language));
    const user = userOn(feed);
    let coach = null as unknown as Surface;
    await journey.step('today', async () => {
      coach = await journey.input(openCoach(rig, feed, 'beside', t));
      await coach.waitFor('Tobias Wendland');
      return 'panel';
    });
    await journey.step('promise', async () => {
      await journey.click(coach, 'button', `/^${t('today.done')}$/`);
      await coach.waitFor(t('today.idea.text'));
      return 'panel';
    });
    await journey.step('idea', async () => {
      await journey.click(coach, 'button', t('today.idea.open'));
      await coach.waitFor(t('idea.questions'));
      await answer(coach, journey, WORDS[language].answers);
      return 'panel';
    });
    await journey.step('check', async () => {
      await journey.click(coach, 'button', t('idea.check'));
      await coach.waitFor(t('check.lead'));
      return 'panel';
    });
    await journey.step('comment', async () => {
      await feed.bringToFront();
      await journey.input(user.press('comment-0'));
      await journey.input(user.type('editor-0', WORDS[language].comment));
      await coach.waitFor(WORDS[language].comment.slice(0, 20));
      return 'panel';
    });
    await journey.step('profile', async () => {
      await journey.click(coach, 'button', t('room.today'));
      await journey.click(coach, 'button', t('today.skip'));
      await journey.click(coach, 'button', t('today.fix.open'));
      await coach.waitFor(t('report.strengths'));
      return 'panel';
    });
    await journey.step('step', async () => {
      await journey.click(coach, 'button', await secondFinding(coach));
      for (const [at, question] of (await questionsOf(coach)).entries())
        await journey.fill(coach, question, WORDS[language].fix[at] ?? '');
      await journey.click(coach, 'button', t('help.copy'));
      await coach.waitFor(t('help.saved'));
      return 'panel';
    });
    await feed.close();
  },
};

/** Answers the first questions of an idea, one line each. */
async function answer(coach: Surface, journey: Journey, answers: readonly string[]): Promise<void> {
  const labels = (await coach.run((roots) =>
    [...(roots[0]?.querySelectorAll('.idea-questions .label[for]') ?? [])].map(({ textContent }) => textContent ?? ''),
  )) as string[];
  for (const [at, line] of answers.entries()) await journey.fill(coach, labels[at] ?? '', line);
}

/** The first step that is writing; the one before it is done in the network's settings. */
const secondFinding = (coach: Surface): Promise<string> =>
  coach.run((roots) => roots[0]?.querySelectorAll('ol > li .finding-title')[1]?.textContent ?? '');

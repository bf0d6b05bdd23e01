import { defineCheck } from '../check.ts';
import { measureName } from '../measures/name.ts';
import { UNREADABLE } from '../measures/outcome.ts';

export const linkedinName = defineCheck({
  id: 'LI-03',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 2 },
  minutes: 2,
  basis: {
    kind: 'platform',
    source: {
      de: 'LinkedIn-Nutzervereinbarung, Ziffer 8.1: der wirkliche Name. Was als Zusatz gilt, legen wir selbst fest.',
      en: 'LinkedIn’s User Agreement, section 8.1: your real name. What counts as an extra is our own definition.',
    },
  },
  wording: {
    de: {
      name: 'Name',
      fail: 'Im Namensfeld steht mehr als der Name',
      partial: 'Im Namensfeld steht ein Zusatz',
      advice:
        'Nur den Namen stehen lassen, davor höchstens den akademischen Titel, dahinter ein Kürzel wie „MBA“. Rolle und Botschaft gehören in den Slogan.',
      reason:
        'Wer jemanden sucht oder in einem Beitrag erwähnt, tippt den Namen. Alles Weitere im Feld stört dabei, und Sonderschriften findet keine Suche.',
      lift: 'Wird der Name oft falsch ausgesprochen, hilft die Aufnahme, die sich in der LinkedIn-App hinterlegen lässt.',
      good: 'Dr. Miriam Hofstetter',
      bad: 'Miriam Hofstetter 🚀 | WE ARE HIRING',
    },
    en: {
      name: 'Name',
      fail: 'The name field holds more than the name',
      partial: 'The name field holds an extra',
      advice:
        'Keep the field to your name, at most with an academic title or a credential such as “MBA.” Role and message belong in the headline.',
      reason:
        'People who look for you or mention you in a post type your name. Anything else gets in the way, and no search finds fancy letters.',
      lift: 'If people often mispronounce your name, add the recording that the LinkedIn app offers for it.',
      good: 'Miriam Hofstetter, PhD',
      bad: 'Miriam Hofstetter 🚀 | WE ARE HIRING',
    },
  },
  judge({ name }) {
    if (name.trim() === '') return UNREADABLE;
    const { outcome, found } = measureName(name);
    return { outcome, evidence: [{ quote: found ?? name, place: 'name' }] };
  },
  examples: {
    pass: { reading: { name: 'Dr. Miriam Hofstetter' } },
    partial: { reading: { name: 'Miriam Hofstetter 🚀' } },
    fail: { reading: { name: 'Miriam Hofstetter 🚀 | WE ARE HIRING' } },
  },
});

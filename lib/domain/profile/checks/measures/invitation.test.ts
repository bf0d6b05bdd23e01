import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { measureInvitation } from './invitation.ts';
import { lexiconsOf } from './lexicon-of.ts';

const measure = (text: string) => measureInvitation(text, lexiconsOf(text, standardContext()));
const FILLER = 'Ich plane Linien für Molkereien und rüste sie im laufenden Betrieb um. ';
const ENGLISH_FILLER = 'I plan lines for dairies and convert them without stopping the plant. ';

describe('measureInvitation', () => {
  it.each([
    ['Fragen zu Retrofit? Schreib mir hier.', 'Schreib mir hier.', true],
    ['Melden Sie sich gern. Ich antworte werktags innerhalb eines Tages.', 'Melden Sie sich gern.', true],
    ['Wer eine Linie umbauen will, den begleite ich. Rufen Sie mich an.', 'Rufen Sie mich an.', true],
    ['Ich freue mich auf den Austausch.', 'Ich freue mich auf den Austausch.', false],
    ['Sie haben Fragen? Ich freue mich auf Sie.', 'Ich freue mich auf Sie.', false],
    ['Kontakt: karriere@muster.example', 'Kontakt: karriere@muster.example', false],
    ['Und wie planen Sie Ihre Instandhaltung?', 'Und wie planen Sie Ihre Instandhaltung?', true],
    ['Kontaktieren Sie mich per E-Mail.', 'Kontaktieren Sie mich per E-Mail.', true],
  ])('%s', (text, sentence, concrete) => {
    expect(measure(FILLER + text)).toEqual({ sentence, concrete });
  });

  it.each([
    ['Let’s talk about energy costs.', 'Let’s talk about energy costs.', true],
    ['Planning a conversion? Send me a DM.', 'Send me a DM.', true],
    ['Always happy to connect.', 'Always happy to connect.', false],
  ])('%s', (text, sentence, concrete) => {
    expect(measure(ENGLISH_FILLER + text)).toEqual({ sentence, concrete });
  });

  it.each(['Vielen Dank fürs Lesen.', 'Warum ich das mache? Weil es mir Freude macht.'])(
    '%s invites nobody',
    (text) => {
      expect(measure(FILLER + text).sentence).toBeNull();
    },
  );

  it('looks at the end only', () => {
    expect(measure(`Schreiben Sie mir hier. ${FILLER.repeat(8)}`).sentence).toBeNull();
  });

  it('takes the concrete one of two invitations', () => {
    expect(measure('Ich freue mich auf den Austausch. Im Herbst gern am Stand auf der Messe in Wels.').sentence).toBe(
      'Ich freue mich auf den Austausch.',
    );
    expect(measure(`Ich freue mich auf Sie. ${FILLER}Schreiben Sie mir zum Thema Abfüllung.`)).toEqual({
      sentence: 'Schreiben Sie mir zum Thema Abfüllung.',
      concrete: true,
    });
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(100_000), 'sie haben '.repeat(10_000), 'wenn '.repeat(20_000), '?'.repeat(100_000)])
      measure(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

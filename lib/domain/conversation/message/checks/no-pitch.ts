import { defineMessageCheck, found, marksOf, NOT_APPLICABLE } from '../check.ts';

export const noPitch = defineMessageCheck({
  id: 'no-pitch',
  kinds: ['note', 'first', 'follow-up', 'inmail', 'reply'],
  roles: ['executive', 'sales', 'employee'],
  basis: {
    kind: 'law',
    source: {
      de: '§ 7 Absatz 2 Nummer 2 UWG; OLG Hamm, 3. Mai 2023, 18 U 154/22: Werbung in Nachrichten sozialer Netze braucht vorher eine Einwilligung. Vernetzt zu sein ist keine.',
      en: 'Section 7(2) no. 2 UWG; OLG Hamm, May 3, 2023, 18 U 154/22: advertising by message in social networks needs consent beforehand. Being connected is no consent.',
    },
  },
  wording: {
    de: {
      name: 'Kein Angebot',
      title: 'Das klingt nach einem Angebot',
      advice: 'Erst fragen oder etwas beitragen; das Angebot kommt, wenn die Person danach fragt.',
      reason:
        'Werbung ohne Einwilligung ist in Deutschland auch unter Geschäftsleuten nicht erlaubt, und sie beendet das Gespräch.',
    },
    en: {
      name: 'No pitch',
      title: 'This sounds like an offer',
      advice: 'Ask or contribute first; the offer comes when they ask for it.',
      reason:
        'In Germany, advertising without consent is not allowed between businesses either, and it ends the conversation.',
    },
  },
  // Who only wrote before has no consent either; what was asked for in a talk, only the writer knows.
  judge: (text, { kind, touch, cues }) =>
    kind === 'follow-up' && touch !== 'written' ? NOT_APPLICABLE : found(marksOf(text, cues.pitch)),
});

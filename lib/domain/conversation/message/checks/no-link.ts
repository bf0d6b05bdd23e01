import { defineMessageCheck, found, marksOf } from '../check.ts';

export const noLink = defineMessageCheck({
  id: 'no-link',
  kinds: ['note', 'first', 'inmail'],
  roles: null,
  basis: {
    kind: 'evidence',
    source: {
      de: 'Befragung von Recruitern: ohne Link in der ersten Nachricht 76 % Antworten, mit Link 31 % (Selbstauskunft).',
      en: 'A survey of recruiters: 76% answers without a link in the first message, 31% with one (self-reported).',
    },
  },
  wording: {
    de: {
      name: 'Kein Link',
      title: 'Ein Link in der ersten Nachricht',
      advice: 'Den Link weglassen und anbieten, ihn zu schicken.',
      reason: 'Ein Link vor dem Gespräch sieht nach Massenversand aus.',
    },
    en: {
      name: 'No link',
      title: 'A link in the first message',
      advice: 'Leave the link out and offer to send it.',
      reason: 'A link before the conversation looks like bulk mail.',
    },
  },
  judge: (text, { cues }) => found(marksOf(text, cues.link)),
});

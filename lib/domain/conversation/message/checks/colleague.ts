import { defineMessageCheck, MISSING, NOT_APPLICABLE } from '../check.ts';

export const colleague = defineMessageCheck({
  id: 'colleague',
  kinds: ['note', 'first', 'inmail'],
  roles: null,
  basis: {
    kind: 'convention',
    source: { de: 'Übung; gemessen hat es niemand.', en: 'Convention; nobody has measured it.' },
  },
  wording: {
    de: {
      name: 'Vorgeschichte',
      title: '{by} hat sich {when} schon gemeldet',
      advice: 'Daran anknüpfen oder vorher kurz absprechen, wer schreibt.',
      reason: 'Zwei erste Nachrichten aus einem Haus wirken, als wüsste dort niemand vom anderen.',
    },
    en: {
      name: 'History',
      title: '{by} was in touch {when}',
      advice: 'Pick up from there, or agree first who writes.',
      reason: 'Two first messages from one company look as if nobody there knew of the other.',
    },
  },
  judge: (_text, context) =>
    context.colleague === null ? NOT_APPLICABLE : { ...MISSING, values: { ...context.colleague } },
});

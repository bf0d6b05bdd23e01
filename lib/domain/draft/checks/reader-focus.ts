import { measureFocus } from '../../profile/checks/measures/reader-focus.ts';
import { type DraftContext, defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { lexiconFor } from '../measures/marks.ts';

/** Words for the writer that nobody minds. Whoever tells of the own work may say "ich"; whoever wants something, less. */
function mostSelf({ kind, role }: DraftContext): number {
  if (kind === 'message' || kind === 'invitation') return 4;
  return role === 'employee' ? 12 : 8;
}

export const readerFocus = defineDraftCheck({
  id: 'DR-05',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gemessen hat es niemand.',
      en: 'Convention; nobody has measured it.',
    },
  },
  wording: {
    de: {
      name: 'Blick auf die Leserschaft',
      title: 'Alles handelt von „ich“ und „wir“',
      advice:
        'Einen Satz dazunehmen, der sagt, was andere davon haben, oder eine Frage stellen, die sie beantworten können.',
      reason: 'In diesem Satz kommen nur „ich“ und „wir“ vor, und im ganzen Text niemand sonst.',
    },
    en: {
      name: 'Regard for readers',
      title: 'All of it is about the writer',
      advice: 'Add a sentence that says what others get from it, or ask a question they can answer.',
      reason: 'This sentence knows only “I” and “we,” and nobody else appears in the whole text.',
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    if (!lexicon || draft.sentences.length < 2) return NOT_APPLICABLE;
    const { reader, self, aboutSelf } = measureFocus(draft.text, [lexicon.general]);
    if (reader > 0 || self < mostSelf(context) || aboutSelf.length * 2 < draft.sentences.length) return found([]);
    const said = new Set(aboutSelf.slice(0, 2));
    return found(
      draft.sentences.flatMap(({ text, at }) => (said.has(text) ? [{ start: at, end: at + text.length }] : [])),
    );
  },
  examples: {
    pass: { text: 'Ich habe das Ventil getauscht. Was prüfen Sie vor dem Umbau zweimal?' },
    found: {
      text: 'Ich bin seit Montag zurück. Ich habe mir viel vorgenommen. Ich möchte mich zeigen. Ich will mein Wissen nutzen. Ich gehe meinen Weg. Ich bin stolz auf mich.',
      context: { role: 'sales' },
    },
  },
});

import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { addressIn } from '../measures/address.ts';

export const address = defineDraftCheck({
  id: 'DR-16',
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
      name: 'Anrede',
      title: 'Sie und du in einem Text',
      advice: 'Bei einer Anrede bleiben; die seltenere ist markiert.',
      reason: 'Wer beides liest, weiß nicht, ob er gemeint ist.',
    },
    en: {
      name: 'Form of address',
      title: '“Sie” and “du” in one text',
      advice: 'Keep to one form of address; the rarer one is marked.',
      reason: 'Readers who see both can’t tell who is meant.',
    },
  },
  judge(draft) {
    if (draft.language !== 'de') return NOT_APPLICABLE;
    const { formal, informal } = addressIn(draft);
    if (formal.length === 0 || informal.length === 0) return found([]);
    return found(formal.length < informal.length ? formal : informal);
  },
  examples: {
    pass: { text: 'Was messen Sie vor dem Umbau? Schreiben Sie mir, wenn Ihnen etwas fehlt.' },
    found: { text: 'Wenn du Fragen hast, melde dich. Was messen Sie vor dem Umbau zweimal?' },
  },
});

import { LINKEDIN_LIMITS } from '../../pages/editor.ts';
import { type DraftContext, defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';

/** What is read to the end without effort, in UTF-16 units; posts after coaching practice, messages after LinkedIn's own count of answers (2022). */
const USUAL: Record<DraftContext['kind'], number> = { post: 2_200, comment: 700, message: 800, invitation: 200 };

/** What the editor shows goes before what is known of the network; null = not known, as everywhere on XING. */
export const limitOf = ({ kind, network, limit }: Pick<DraftContext, 'kind' | 'network' | 'limit'>): number | null =>
  limit ?? (network === 'linkedin' ? LINKEDIN_LIMITS[kind] : null);

export const length = defineDraftCheck({
  id: 'DR-02',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'platform',
    source: {
      de: 'Grenzen der Eingabefelder, wie LinkedIn sie anzeigt; für XING nicht bekannt. Die Länge darunter ist Übung.',
      en: 'Limits of the editors as LinkedIn shows them; not known for XING. What is advised below them is convention.',
    },
  },
  wording: {
    de: {
      name: 'Länge',
      title: 'Länger, als hier üblich ist',
      advice: 'Ab hier kürzen: Was lässt sich weglassen, ohne dass jemand nachfragt?',
      reason: 'Lange Texte werden selten bis zum Ende gelesen.',
      reasons: {
        limit: 'Das Feld nimmt {limit} Zeichen; es sind {length}.',
      },
    },
    en: {
      name: 'Length',
      title: 'Longer than is usual here',
      advice: 'Cut from here on: what can go without anybody asking?',
      reason: 'Long texts are rarely read to the end.',
      reasons: {
        limit: 'The field takes {limit} characters; these are {length}.',
      },
    },
  },
  judge({ length }, context) {
    if (length === 0) return NOT_APPLICABLE;
    const limit = limitOf(context);
    if (limit !== null && length > limit) {
      return found([{ start: limit, end: length, reason: 'limit', values: { limit, length } }]);
    }
    const usual = USUAL[context.kind];
    return found(length > usual ? [{ start: usual, end: length }] : []);
  },
  examples: {
    pass: { text: 'Linie 4 läuft wieder.' },
    found: { text: 'Ventil. '.repeat(400) },
  },
});

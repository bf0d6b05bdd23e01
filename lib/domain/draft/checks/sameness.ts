import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { comparing, SHORTEST } from '../measures/fingerprint.ts';
import { joined } from '../measures/marks.ts';

/** Share of runs of three words at which two texts are one text with changes (estimated, ± 0.06). */
const ENOUGH = 0.3;
/** Only some of the shared runs are among the numbers; between two of them, so many characters are the same passage. */
const BETWEEN = 80;

export const sameness = defineDraftCheck({
  id: 'DR-18',
  kinds: ['post', 'comment'],
  basis: {
    kind: 'platform',
    source: {
      de: 'LinkedIns Regeln verlangen eigene Beiträge und verbieten abgesprochene. Verglichen wird auf dem Gerät.',
      en: 'LinkedIn’s rules ask for original posts and forbid arranged ones. Compared on the device.',
    },
  },
  wording: {
    de: {
      name: 'Eigener Beitrag',
      title: 'Fast wie ein Beitrag aus dem Haus',
      advice: 'Den Kern behalten und sagen, was davon selbst erlebt ist.',
      reason: 'Fast dieselben Wörter stehen in „{label}“. Gleiche Beiträge aus einem Haus fallen auf.',
    },
    en: {
      name: 'A post of one’s own',
      title: 'Nearly the same as a colleague’s post',
      advice: 'Keep the point and say which part of it you lived through.',
      reason: '“{label}” has nearly the same words. Identical posts from one company stand out.',
    },
  },
  judge({ text, tokens }, { colleagues }) {
    if (colleagues.length === 0 || tokens.length < SHORTEST) return NOT_APPLICABLE;
    const likenessTo = comparing(text);
    const alike = colleagues
      .map((one) => ({ ...likenessTo(one), label: one.label }))
      .sort((a, b) => b.share - a.share)[0];
    if (!alike || alike.share < ENOUGH) return found([]);
    return found(joined(alike.places, BETWEEN).map((place) => ({ ...place, values: { label: alike.label } })));
  },
  examples: {
    pass: { text: 'Das Ventil kam mit dem falschen Flansch, und nachgemessen hatte es von uns am Montag niemand.' },
    found: {
      text: 'Wir freuen uns, heute die neue Halle in Betrieb zu nehmen, mit zwölf Plätzen für Lernende und einer Werkstatt.',
    },
  },
});

import { fold } from '../../angles/ranking/grams.ts';
import { defineDraftCheck, found, type Mark, NOT_APPLICABLE } from '../check.ts';
import { apart, lexiconFor } from '../measures/marks.ts';

export const names = defineDraftCheck({
  id: 'DR-14',
  kinds: ['post', 'comment'],
  basis: {
    kind: 'law',
    source: {
      de: 'Persönlichkeitsrecht, DSGVO und DSG; bei Firmen die Vertraulichkeit.',
      en: 'Personality rights, GDPR and the Swiss DSG; for companies, confidentiality.',
    },
  },
  asksRelease: true,
  wording: {
    de: {
      name: 'Namen',
      title: '{quote}: Ist das abgesprochen?',
      advice: 'Nachfragen, ob der Name stehen darf, oder ohne ihn erzählen: „ein Kunde in Wels“.',
      reason: 'Wer genannt wird, soll es vorher wissen.',
    },
    en: {
      name: 'Names',
      title: '{quote}: have they agreed?',
      advice: 'Ask whether you may use the name, or tell it without: “a customer in Leeds.”',
      reason: 'Anyone named should know beforehand.',
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    if (!lexicon) return NOT_APPLICABLE;
    const own = fold(context.employer ?? context.narrative?.company.name ?? '');
    const marks = lexicon.draft.names.flatMap((pattern) =>
      Array.from(draft.text.matchAll(pattern), ({ 0: all, 1: name = '', index }): Mark => {
        const start = index + all.lastIndexOf(name);
        return { start, end: start + name.length };
      }),
    );
    // The own company may always be named.
    const others = marks.filter(
      ({ start, end }) => own === '' || !own.includes(fold(draft.text.slice(start, end)).split(' ')[0] ?? ''),
    );
    return found(apart(others), 'reminder');
  },
  examples: {
    pass: { text: 'Danke an die Schicht, die den Kaffee warm hielt.' },
    found: { text: 'Danke an die Schicht bei Molkerei Sonnfeld, die den Kaffee warm hielt.' },
  },
});

import { countPhrases } from '../../language/matches.ts';
import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { lexiconFor, phraseMark } from '../measures/marks.ts';

export const disclosure = defineDraftCheck({
  id: 'DR-15',
  kinds: ['post', 'comment'],
  basis: {
    kind: 'law',
    source: {
      de: 'Werbung muss erkennbar sein (§ 5a Abs. 4 UWG, § 6 DDG); LinkedIns Regeln verlangen es ebenso.',
      en: 'Advertising must be recognizable (§ 5a (4) UWG, § 6 DDG); LinkedIn’s rules ask for it, too.',
    },
  },
  wording: {
    de: {
      name: 'Arbeitgeber erkennbar',
      title: 'Lob ohne Hinweis auf den Arbeitgeber',
      advice: 'Ein „bei uns“ oder „mein Arbeitgeber“ genügt.',
      reason: 'Wer das Lob liest, soll sehen, dass es von jemandem aus dem Haus kommt.',
    },
    en: {
      name: 'Employer recognizable',
      title: 'Praise that hides who employs you',
      advice: '“At our company” or “my employer” is enough.',
      reason: 'Readers of the praise should see that it comes from somebody at the company.',
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    const employer = context.employer ?? context.narrative?.company.name ?? null;
    if (!lexicon || employer === null) return NOT_APPLICABLE;
    const { praise, belonging } = lexicon.draft;
    if (!praise.test(draft.text) || belonging.test(draft.text)) return found([]);
    return found(countPhrases(draft.text, [employer.toLowerCase()], 'exact').slice(0, 1).map(phraseMark), 'reminder');
  },
  examples: {
    pass: {
      text: 'Nordlicht Kälte hat die beste Lösung, und ich arbeite dort.',
      context: { employer: 'Nordlicht Kälte' },
    },
    found: {
      text: 'Die Anlagen von Nordlicht Kälte kann ich nur empfehlen.',
      context: { employer: 'Nordlicht Kälte' },
    },
  },
});

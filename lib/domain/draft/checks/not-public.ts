import { countPhrases } from '../../language/matches.ts';
import type { Narrative } from '../../narrative/narrative.ts';
import { textIn } from '../../narrative/text-in.ts';
import { activePauses, phaseOf, releaseOn } from '../../narrative/validity.ts';
import { type Draft, type DraftContext, defineDraftCheck, found, type Mark, NOT_APPLICABLE } from '../check.ts';
import { apart, phraseMark } from '../measures/marks.ts';
import { retellings } from '../measures/retells.ts';

function factMarks(draft: Draft, context: DraftContext, { themes }: Narrative): Mark[] {
  return themes
    .flatMap(({ facts }) => facts)
    .flatMap((fact) => {
      const phase = phaseOf(fact.publicFrom, fact.publicUntil, context.today);
      if (phase === 'during') return [];
      const values = { from: fact.publicFrom, until: fact.publicUntil ?? '', owner: fact.owner };
      return sidesOf(fact.text).flatMap((said) =>
        retellings(draft, said, context).map((mark) => ({ ...mark, reason: `fact-${phase}`, values })),
      );
    });
}

function storyMarks(draft: Draft, context: DraftContext, { themes }: Narrative): Mark[] {
  return themes
    .flatMap(({ stories }) => stories)
    .flatMap((story) => {
      const release = releaseOn(story, context.today);
      if (release === 'released') return [];
      const values = { from: story.release.from ?? '–' };
      return sidesOf(story.text)
        .flatMap((said) => said.split(/(?<=[.!?])\s+/))
        .flatMap((said) =>
          retellings(draft, said, context).map((mark) => ({ ...mark, reason: `story-${release}`, values })),
        );
    });
}

/** Words of pauses that hold, and of points that ask for a moment's thought. */
function wordMarks({ text, language }: Draft, { today }: DraftContext, narrative: Narrative): Mark[] {
  const side = language ?? 'de';
  const paused = activePauses(narrative, today).flatMap(({ topic, until, words }) =>
    countPhrases(text, words[side]).map((match): Mark => {
      const values = { topic: textIn(topic, side), until: until ?? '' };
      return { ...phraseMark(match), reason: until === undefined ? 'pause' : 'pause-until', values };
    }),
  );
  const sensitive = narrative.sensitive.flatMap(({ words, question }) =>
    countPhrases(text, words[side]).map(
      (match): Mark => ({ ...phraseMark(match), reason: 'sensitive', values: { question: textIn(question, side) } }),
    ),
  );
  return [...paused, ...sensitive];
}

const sidesOf = ({ de, en }: { de?: string | undefined; en?: string | undefined }): string[] =>
  [de, en].filter((side) => side !== undefined);

export const notPublic = defineDraftCheck({
  id: 'DR-12',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Hausregel: das Narrativ des Unternehmens mit seinen Tagen und Freigaben.',
      en: 'House rule: the company’s narrative with its days and releases.',
    },
  },
  asksRelease: true,
  wording: {
    de: {
      name: 'Freigaben',
      title: 'Darf das schon erzählt werden?',
      advice: 'Bis zum genannten Tag warten, die genannte Stelle fragen oder den Satz weglassen.',
      reason: 'Das Narrativ hat dazu etwas vereinbart.',
      reasons: {
        'fact-before': 'Öffentlich ab {from}; zuständig ist {owner}.',
        'fact-after': 'Galt bis {until}; zuständig ist {owner}.',
        'story-ask': 'Diese Geschichte braucht jedes Mal ein Ja. Ansprechperson: {from}.',
        'story-internal': 'Diese Geschichte bleibt im Haus.',
        pause: 'Ruht zurzeit: {topic}.',
        'pause-until': 'Ruht bis {until}: {topic}.',
        sensitive: '{question}',
      },
    },
    en: {
      name: 'Releases',
      title: 'May this be told yet?',
      advice: 'Wait until the day that is named, ask the person named, or leave the sentence out.',
      reason: 'The narrative has an agreement about this.',
      reasons: {
        'fact-before': 'Public from {from}; {owner} answers for it.',
        'fact-after': 'Held until {until}; {owner} answers for it.',
        'story-ask': 'This story needs a yes each time. Person to ask: {from}.',
        'story-internal': 'This story stays in the company.',
        pause: 'Rests at present: {topic}.',
        'pause-until': 'Rests until {until}: {topic}.',
        sensitive: '{question}',
      },
    },
  },
  judge(draft, context) {
    const { narrative } = context;
    if (!narrative) return NOT_APPLICABLE;
    return found(
      apart([
        ...factMarks(draft, context, narrative),
        ...storyMarks(draft, context, narrative),
        ...wordMarks(draft, context, narrative),
      ]),
    );
  },
  examples: {
    pass: { text: 'Die Pumpe läuft wieder.' },
    found: { text: 'Der Umzug nach Kassel steht bevor.' },
  },
});

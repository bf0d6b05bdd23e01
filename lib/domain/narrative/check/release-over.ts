import { releaseOn } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const releaseOver = defineNarrativeCheck({
  id: 'release-over',
  wording: {
    de: {
      title: 'Die Freigabe dieser Geschichte ist abgelaufen',
      reason: 'Sie lief am {day} ab. Seitdem muss vor jedem Erzählen gefragt werden.',
      question: 'Sind die Beteiligten weiter einverstanden, und bis wann?',
    },
    en: {
      title: 'The release of this story has run out',
      reason: 'It ran out on {day}. Since then somebody has to be asked each time the story is told.',
      question: 'Do the people in it still agree, and until when?',
    },
  },
  find: ({ themes }, { today }) =>
    themes.flatMap(({ stories }, at) =>
      stories.flatMap((story, i) =>
        story.release.state === 'released' && releaseOn(story, today) === 'ask'
          ? [
              {
                path: ['themes', at, 'stories', i, 'release', 'until'],
                quote: story.title,
                values: { day: story.release.until ?? '' },
              },
            ]
          : [],
      ),
    ),
});

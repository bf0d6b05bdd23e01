import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Story } from '../../../../lib/domain/narrative/theme.ts';
import { releaseOn } from '../../../../lib/domain/narrative/validity.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { dayOf } from '../../days.ts';
import { Said } from './said.tsx';

/** Stories with who may tell them, and whether they may be told today. */
export function StoryList({ stories, side }: { stories: readonly Story[]; side: NarrativeLanguage }) {
  const t = usePageWords();
  return (
    <ul className="facts">
      {stories.map((story) => {
        const release = releaseOn(story, dayOf(new Date()));
        const who = story.tellers.map((role) => t(`role.${role}`)).join(', ');
        const from = story.release.from;
        return (
          <li key={story.id}>
            <p>
              <b>
                <Said text={story.title} side={side} />
              </b>
            </p>
            <p>
              <Said text={story.text} side={side} />
            </p>
            <p className="meta">
              {t(`narrative.release.${release}`)}
              {from !== undefined && ` (${from})`}
              {' · '}
              {t('narrative.story.tellers', { who })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

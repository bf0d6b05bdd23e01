import { localeOf } from '../../../lib/languages/translate.ts';
import type { IdeaCard, IdeaState, InboxIdea } from '../../../lib/messages/idea-view.ts';
import { IdeaWordsProvider } from '../../coach/idea/idea-context.tsx';
import { Interview } from '../../coach/idea/interview.tsx';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import type { IdeasLink } from './ideas-link.ts';
import { useWork } from './use-work.ts';

export interface ReopenedIdeaProps {
  idea: InboxIdea;
  /** Of the idea with what was typed last. */
  onMark: (idea: InboxIdea, state: IdeaState) => void;
  onDrop: (idea: InboxIdea) => void;
  save: IdeasLink['save'];
}

/** Ways on from where an idea is now. */
const WAYS = {
  open: ['used', 'later', 'never'],
  later: ['used', 'open', 'never'],
  used: ['open', 'never'],
  never: ['open'],
} as const;

/** An idea with its draft, to go on with: the same interview as beside a page, without what may not be told any more. */
export function ReopenedIdea({ idea, onMark, onDrop, save }: ReopenedIdeaProps) {
  const t = usePageWords();
  const { language } = useSettings();
  const { work, failed, write, flush } = useWork(idea.card, idea.work, save);
  // What was typed last is saved before anything is said of the idea.
  const after = (act: (now: InboxIdea) => void) => void flush().then(() => act({ ...idea, work }));
  return (
    <IdeaWordsProvider value={{ t, locale: localeOf(language) }}>
      <Withdrawn idea={idea} />
      <Interview card={stillTold(idea)} work={work} onChange={write}>
        {WAYS[idea.state].map((state) => (
          <LinkButton key={state} onClick={() => after((now) => onMark(now, state))}>
            {t(state === 'open' ? 'ideas.again' : `idea.${state}`)}
          </LinkButton>
        ))}
        <LinkButton aria-label={t('ideas.drop.name', { title: idea.card.title })} onClick={() => after(onDrop)}>
          {t('ideas.drop')}
        </LinkButton>
      </Interview>
      <p className="meta" role="status">
        {failed && t('ideas.unsaved')}
      </p>
    </IdeaWordsProvider>
  );
}

/** What the narrative took back since the idea was kept, in one sentence each. */
function Withdrawn({ idea: { card, standing } }: { idea: InboxIdea }) {
  const t = usePageWords();
  const gone = card.facts.length - standing.facts.length;
  const isThere = standing.theme !== 'gone';
  return (
    <div className="kept-idea-withdrawn">
      {standing.theme === 'rests' && <p>{t('ideas.rests')}</p>}
      {!isThere && <p>{t('ideas.gone')}</p>}
      {isThere && !standing.opening && <p>{t('ideas.opening.gone')}</p>}
      {isThere && gone > 0 && <p>{t('ideas.facts.gone', { n: gone })}</p>}
    </div>
  );
}

/** The card without the opening and the facts that may not be told today; what is kept stays as it was. */
const stillTold = ({ card, standing }: InboxIdea): IdeaCard => ({
  ...card,
  opening: standing.opening ? card.opening : '',
  facts: card.facts.filter(({ id }) => standing.facts.includes(id)),
});

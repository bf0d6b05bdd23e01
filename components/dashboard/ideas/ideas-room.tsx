import { useRef, useState } from 'react';
import ideaStyles from '../../coach/idea/idea.css?inline';
import { usePageWords } from '../../settings/page-context.tsx';
import { DoneLine } from './done-line.tsx';
import { type Filter, IdeaFilter, isShown } from './idea-filter.tsx';
import styles from './ideas.css?inline';
import type { IdeasLink } from './ideas-link.ts';
import { KeptIdea } from './kept-idea.tsx';
import { useInbox } from './use-inbox.ts';

/** Ideas that were begun, put aside, written or turned down: to find again, to go on with, to clear away. */
export default function IdeasRoom({ link }: { link: IdeasLink }) {
  const t = usePageWords();
  const { ideas, done, save, mark, giveReason, drop, restore } = useInbox(link);
  const [filter, setFilter] = useState<Filter>('all');
  const [openId, setOpenId] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (ideas === null) return null;
  // An idea that is being worked on stays, whatever becomes of its state.
  const listed = ideas.filter((idea) => isShown(idea, filter) || idea.card.id === openId);
  const undo = () => {
    if (done && done.what !== 'failed') void restore(done.before);
    heading.current?.focus();
  };
  const reason = (why: string) => {
    if (done?.what === 'never') void giveReason(done.before, why);
  };
  return (
    <div className="ideas-room">
      <style>{`${ideaStyles}\n${styles}`}</style>
      <header className="room-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('room.ideas')}
        </h1>
        <p className="meta">{t(ideas.length > 0 ? 'ideas.lead' : 'ideas.empty')}</p>
        {ideas.length === 0 && (
          <p className="room-way">
            <a className="link" href="#narrative">
              {t('idea.none.action')}
            </a>
          </p>
        )}
      </header>
      {ideas.length > 0 && <IdeaFilter ideas={ideas} value={filter} onChange={setFilter} />}
      <DoneLine done={done} onUndo={undo} onReason={reason} />
      {ideas.length > 0 && listed.length === 0 && <p className="meta ideas-none">{t('ideas.none')}</p>}
      <ol className="kept-ideas">
        {listed.map((idea) => {
          const { id } = idea.card;
          return (
            <KeptIdea
              key={id}
              idea={idea}
              open={id === openId}
              save={save}
              onToggle={() => setOpenId(id === openId ? null : id)}
              onMark={(now, state) => void mark(now, state).then(() => setOpenId(null))}
              onDrop={(now) => void drop(now).then(() => setOpenId(null))}
            />
          );
        })}
      </ol>
    </div>
  );
}

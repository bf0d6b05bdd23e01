import { useEffect, useState } from 'react';
import type { Preparation } from '../../../lib/domain/conversation/preparation.ts';
import { TabBar } from '../../ui/tab-bar.tsx';
import type { PanelProps } from '../panel.ts';
import styles from './conversation.css?inline';
import type { ConversationLink } from './conversation-link.ts';
import { MessagePart } from './message-part.tsx';
import { PreparationView } from './preparation-view.tsx';

/** `at`: the reading of the page that it is about. */
type State = { at: string } & ({ kind: 'failed' } | { kind: 'done'; preparation: Preparation | null });

/** What there is to talk about with the person of this page, and what is better left out. */
export function ConversationPanel({ link, translate: t, look, tab }: PanelProps & { link: ConversationLink }) {
  const [state, setState] = useState<State | null>(null);
  const [open, setOpen] = useState<'talk' | 'message'>('talk');
  const person = look?.person?.key || null;
  // Each reading of the page comes with a moment of its own.
  const at = `${look?.address ?? ''} ${look?.readAt ?? ''}`;
  useEffect(() => {
    if (at.trim() === '') return;
    let gone = false;
    link.prepare(tab()).then(
      (preparation) => {
        if (!gone) setState({ at, kind: 'done', preparation });
      },
      () => {
        if (!gone) setState({ at, kind: 'failed' });
      },
    );
    return () => {
      gone = true;
    };
  }, [link, at, tab]);
  // What was prepared for one person never stands beside another; a second reading of the same page changes nothing in sight.
  if (state === null || addressIn(state.at) !== addressIn(at)) {
    return (
      <p className="state meta" role="status">
        {t('talk.loading')}
      </p>
    );
  }
  if (state.kind === 'failed' || state.preparation === null) {
    return (
      <section className="state">
        <h1 className="head">{t(state.kind === 'failed' ? 'talk.failed' : 'talk.nobody')}</h1>
        <p>{t(state.kind === 'failed' ? 'talk.failed.text' : 'talk.nobody.text')}</p>
      </section>
    );
  }
  return (
    <>
      <style>{styles}</style>
      <div className="talk-views">
        <TabBar
          name={t('talk.views')}
          open={open}
          onOpen={setOpen}
          tabs={[
            { id: 'talk', label: t('talk.view.talk') },
            { id: 'message', label: t('talk.view.message') },
          ]}
        />
      </div>
      {open === 'talk' || person === null ? (
        <PreparationView preparation={state.preparation} t={t} onPrint={() => void link.print(tab())} />
      ) : (
        <MessagePart key={person} t={t} link={link} tab={tab} person={person} starters={state.preparation.starters} />
      )}
    </>
  );
}

const addressIn = (at: string): string => at.slice(0, at.indexOf(' '));

import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { PanelProps } from '../panel.ts';
import styles from './candidate.css?inline';
import type { CandidateLink } from './candidate-link.ts';
import { OpeningForm } from './opening-form.tsx';
import { ReadingView } from './reading-view.tsx';
import { useBegun } from './use-begun.ts';
import { useCandidate } from './use-candidate.ts';

/** The user wants notes within the page too; until the page is left. */
let readsInPage = false;

/** A profile read for an opening: what stands there, what does not, what to ask; and the recruiter's own words. */
export function CandidatePanel(props: PanelProps & { link: CandidateLink }) {
  const { translate: t, tab } = props;
  const [isOpen, setIsOpen] = useState(readsInPage || tab() !== null);
  if (isOpen) return <Opened {...props} />;
  return (
    <section className="state">
      <h1 className="head">{t('candidate.gate')}</h1>
      <p>{t('candidate.gate.text')}</p>
      <p className="actions">
        <Button
          kind="primary"
          onClick={() => {
            readsInPage = true;
            setIsOpen(true);
          }}
        >
          {t('candidate.gate.show')}
        </Button>
      </p>
    </section>
  );
}

function Opened({ link, translate: t, locale, look, tab, onNamed }: PanelProps & { link: CandidateLink }) {
  const { loaded, choose, reload } = useCandidate(link, look, tab);
  // The opening that is being written; undefined = none, null = a new one.
  const [editing, setEditing] = useState<string | null | undefined>(undefined);
  const begun = useBegun(link, setEditing);
  const view = loaded?.kind === 'done' ? loaded.view : null;
  const reading = view?.reading ?? null;
  const named = reading !== null && reading.name !== null;
  useEffect(() => onNamed(named), [named, onNamed]);
  const isAdvert = look?.page?.kind === 'job';
  const edited = view?.openings.find(({ id }) => id === editing) ?? null;
  // There is nothing else to show.
  const hasToWrite = (isAdvert && look !== null) || (view !== null && reading === null);
  // An opening that was begun is known by its id before the openings are there.
  const isUnknown = typeof editing === 'string' && edited === null;
  const isWriting = (editing !== undefined && !isUnknown) || hasToWrite;
  return (
    <>
      <style>{styles}</style>
      {isWriting && begun !== null ? (
        <OpeningForm
          key={edited?.id ?? 'new'}
          t={t}
          link={link}
          tab={tab}
          kept={edited}
          begun={begun}
          isAdvert={isAdvert}
          onCancel={hasToWrite && edited === null ? null : () => setEditing(undefined)}
          onDone={(id) => {
            choose(id);
            setEditing(undefined);
            reload();
          }}
        />
      ) : loaded === null ? (
        <p className="state meta" role="status">
          {t('candidate.loading')}
        </p>
      ) : view && reading && look?.person ? (
        <ReadingView
          key={`${look.person.key} ${reading.opening}`}
          t={t}
          locale={locale}
          link={link}
          tab={tab}
          view={view}
          reading={reading}
          who={{ person: look.person.key, name: look.person.name }}
          onChoose={choose}
          onEdit={setEditing}
          onChange={reload}
        />
      ) : (
        <section className="state">
          <h1 className="head">{t(loaded.kind === 'failed' ? 'candidate.failed' : 'candidate.nobody')}</h1>
          <p>{t(loaded.kind === 'failed' ? 'candidate.failed.text' : 'candidate.nobody.text')}</p>
        </section>
      )}
    </>
  );
}

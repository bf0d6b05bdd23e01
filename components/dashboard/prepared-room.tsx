import { useEffect, useState } from 'react';
import type { Preparation } from '../../lib/domain/conversation/preparation.ts';
import styles from '../coach/conversation/conversation.css?inline';
import { PreparationView } from '../coach/conversation/preparation-view.tsx';
import { usePageWords } from '../settings/page-context.tsx';
import { Button } from '../ui/button.tsx';
import type { DashboardLink } from './dashboard-link.ts';

/** A prepared conversation on one page, to be printed and read where there is no network. */
export default function PreparedRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [found, setFound] = useState<{ name: string; preparation: Preparation } | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const show = (prepared: typeof found) => !gone && setFound(prepared);
    link.prepared(tabInAddress()).then(show, () => show(null));
    return () => {
      gone = true;
    };
  }, [link]);
  if (found === undefined) return <p role="status">{t('talk.loading')}</p>;
  if (found === null) {
    return (
      <header className="room-head">
        <h1>{t('talk.gone')}</h1>
        <p className="meta">{t('talk.gone.text')}</p>
      </header>
    );
  }
  return (
    <article className="prepared">
      <style>{styles}</style>
      <header className="room-head">
        <h1>{found.name}</h1>
        <p className="actions">
          <Button kind="primary" onClick={() => print()}>
            {t('talk.print')}
          </Button>
        </p>
      </header>
      <PreparationView preparation={found.preparation} t={t} level={2} />
    </article>
  );
}

/** `#prepared/4` */
const tabInAddress = (): number => Number.parseInt(location.hash.split('/')[1] ?? '', 10) || 0;

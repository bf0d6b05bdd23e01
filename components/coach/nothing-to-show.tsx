import { Button } from '../ui/button.tsx';
import { useCoach, useShell, useWords } from './coach-context.tsx';
import { ImportLink } from './import-link.tsx';

/** Pages that a profile may stand on, although it could not be read there. */
const OTHER_WAY: ReadonlySet<string> = new Set(['changing', 'torn', 'too-large', 'unknown-layout']);

/** The page gave no reading: what happened, what is safe, what to do. */
export function Refused() {
  const t = useWords();
  const refusal = useCoach((state) => state.look?.refusal);
  const read = useCoach((state) => state.read);
  const { reload, openOwnProfile, openSettings } = useShell();
  if (!refusal) return null;
  return (
    <section className="state">
      <h1 className="head">{refusal.title}</h1>
      <p>{refusal.text}</p>
      <div className="actions">
        {refusal.action === 'reload' && (
          <Button kind="primary" onClick={reload}>
            {t('action.reload')}
          </Button>
        )}
        {refusal.action === 'read-again' && (
          <Button kind="primary" onClick={() => void read()}>
            {t('action.read')}
          </Button>
        )}
        {refusal.action === 'open-own-profile' && (
          <Button kind="primary" onClick={openOwnProfile}>
            {t('action.own')}
          </Button>
        )}
        {refusal.action === 'unlock' && (
          <Button kind="primary" onClick={openSettings}>
            {t('lock.unlock')}
          </Button>
        )}
        {refusal.action === 'open-settings' && (
          <Button kind="primary" onClick={openSettings}>
            {t('action.settings')}
          </Button>
        )}
      </div>
      {OTHER_WAY.has(refusal.code) && <ImportLink />}
    </section>
  );
}

/** Reading itself failed; an error carries a code, never a person's data. */
export function Failed({ code }: { code: string }) {
  const t = useWords();
  const read = useCoach((state) => state.read);
  const { reload } = useShell();
  return (
    <section className="state">
      <h1 className="head">{t('failure.title')}</h1>
      <p>{t('failure.text')}</p>
      <div className="actions">
        <Button kind="primary" onClick={() => void read()}>
          {t('action.read')}
        </Button>
        <Button onClick={reload}>{t('action.reload')}</Button>
      </div>
      <ImportLink />
      <p className="meta">
        {t('failure.details')}: {code}
      </p>
    </section>
  );
}

import type { Translate } from '../../lib/languages/translate.ts';
import { LinkButton } from '../ui/button.tsx';
import type { Acts } from './use-acts.ts';

interface ActLineProps {
  acts: Acts;
  t: Translate;
  /** Told after the act was taken back or brought back. */
  onTurned: () => void;
}

/** What was done last and the way back; stays until the next act. */
export function ActLine({ acts: { last, failed, turn }, t, onTurned }: ActLineProps) {
  return (
    <div role="status">
      {(failed || last) && (
        <p className="act-line">
          <bdi>{failed ? t('act.failed') : last?.stands ? last.text : t('act.undone')}</bdi>{' '}
          {last && (
            <LinkButton onClick={() => void turn().then(onTurned)}>
              {t(last.stands ? 'act.undo' : 'act.redo')}
            </LinkButton>
          )}
        </p>
      )}
    </div>
  );
}

import type { Translate } from '../../../lib/languages/translate.ts';
import type { DraftCheckView } from '../../../lib/messages/draft-view.ts';

/** How long the text is, where the feed cuts it, and how easily it reads. */
export function Measures({ t, view: { length, limit, folds, reading } }: { t: Translate; view: DraftCheckView }) {
  const [phone, computer] = folds;
  const over = limit === null ? 0 : length - limit;
  return (
    <div className="check-measures meta">
      <p className="check-lengths">
        <span>
          {limit === null ? t('check.characters', { count: length }) : t('help.count', { count: length, limit })}
        </span>
        {phone && (
          <span>
            {computer
              ? t('check.fold.both', { phone: phone.at, computer: computer.at })
              : t('check.fold.one', { at: phone.at })}
          </span>
        )}
      </p>
      {over > 0 && <p className="over">{t('help.over', { over })}</p>}
      {reading !== null && <p>{reading}</p>}
    </div>
  );
}

import { LinkButton } from '../../ui/button.tsx';
import { LengthRuler } from '../../ui/length-ruler.tsx';
import { useCoach, useLocale, useWords } from '../coach-context.tsx';
import { useHintCount } from './use-hint-count.ts';

/** What the user is writing on the page: its kind, its length, and the way to what could be looked at again. */
export function DraftFoot({ onCheck }: { onCheck: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const draft = useCoach((state) => state.draft);
  const hints = useHintCount(draft);
  if (!draft) return null;
  const { editor, length: count, limit } = draft;
  return (
    <section className="draft-foot" aria-label={t(`draft.${editor}`)}>
      <p className="draft-line">
        <b>{t(`draft.${editor}`)}</b>
        <span className="meta">{limit === null ? t('help.length', { count }) : t('help.count', { count, limit })}</span>
      </p>
      {limit !== null && (
        <LengthRuler
          length={count}
          window={null}
          limit={limit}
          name={t('help.ruler.plain', { count, limit })}
          locale={locale}
        />
      )}
      {limit !== null && count > limit && <p className="over">{t('help.over', { over: count - limit })}</p>}
      {count > 0 && (
        <p className="draft-check">
          <LinkButton onClick={onCheck}>{t('check.foot', { n: hints ?? 0 })}</LinkButton>
        </p>
      )}
    </section>
  );
}

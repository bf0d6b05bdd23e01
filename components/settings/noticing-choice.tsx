import { ACTION_KINDS, type ActionKind } from '../../lib/domain/journal/noticed-action.ts';
import { Switch } from '../ui/switch.tsx';
import { usePageState, usePageWords, useSettings } from './page-context.tsx';

/** Which of the user's own actions are noticed; none unless ticked. Below it what is kept, where, and how. */
export function NoticingChoice() {
  const t = usePageWords();
  const { noticing } = useSettings();
  const change = usePageState((state) => state.change);
  const hasAccess = usePageState((state) => state.access.linkedin);
  const pick = (kind: ActionKind, isOn: boolean) =>
    void change({ noticing: ACTION_KINDS.filter((each) => (each === kind ? isOn : noticing.includes(each))) });
  return (
    <>
      <fieldset className="choices">
        <legend className="label">{t('noticing.group')}</legend>
        <div className="choices-grid">
          {ACTION_KINDS.map((kind) => (
            <Switch
              key={kind}
              label={t(`noticing.${kind}`)}
              on={noticing.includes(kind)}
              onChange={(isOn) => pick(kind, isOn)}
            />
          ))}
        </div>
      </fieldset>
      <p role="status">{noticing.length > 0 && !hasAccess ? t('noticing.access') : ''}</p>
      <p className="meta">
        {t('noticing.kept')} {t('noticing.never')} {t('noticing.where')}
      </p>
      <p className="meta">{t('noticing.how')}</p>
    </>
  );
}

import Undo from 'lucide-react/icons/undo-2';
import type { CurrentNarrativeView } from '../../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Button, IconButton, LinkButton } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useDays } from '../../days.ts';
import { useEditor, useEditorStore, useText } from './editor-context.ts';

interface EditorHeadProps {
  current: CurrentNarrativeView | null;
  /** What would change, and the last step; null where that is open already. */
  onReview: (() => void) | null;
}

/** What is being edited, whether it is kept, and the way out. */
export function EditorHead({ current, onReview }: EditorHeadProps) {
  const t = usePageWords();
  const store = useEditorStore();
  const sides = useEditor((state) => state.sides);
  const saving = useEditor((state) => state.saving);
  const canUndo = useEditor((state) => state.past.length > 0);
  return (
    <>
      <header className="room-head narrative-head">
        <div>
          <h1>{t('room.narrative')}</h1>
          <p className="meta">
            <DraftName current={current} />
          </p>
        </div>
        <div className="actions">
          <WayBack />
          {onReview && current && <LinkButton onClick={onReview}>{t('editor.changes')}</LinkButton>}
          {onReview && (
            <Button kind="primary" onClick={onReview}>
              {t('editor.publish')}
            </Button>
          )}
        </div>
      </header>
      <div className="editor-bar">
        <Choices
          name={t('editor.sides')}
          nameHidden
          shape="row"
          value={sides}
          onChange={(value) => store.getState().show(value)}
          choices={(['de', 'en', 'both'] as const).map((value) => ({ value, label: t(`editor.sides.${value}`) }))}
        />
        <span className="meta" role="status">
          {t(`editor.saving.${saving}`)}
        </span>
        <IconButton label={t('editor.undo')} disabled={!canUndo} onClick={() => store.getState().undo()}>
          <Icon of={Undo} />
        </IconButton>
      </div>
    </>
  );
}

/** Leaves once everything is kept, so that the room knows of the draft; stays where it could not be kept. */
function WayBack() {
  const t = usePageWords();
  const store = useEditorStore();
  const leave = async () => {
    const { saving, flush } = store.getState();
    if (saving === 'waiting' || saving === 'failed') await flush();
    if (store.getState().saving !== 'failed') location.hash = '#narrative';
  };
  return <LinkButton onClick={() => void leave()}>{t('editor.leave')}</LinkButton>;
}

/** "Nordlicht · Entwurf für Fassung 8 · es gilt Fassung 7 vom 2. Oktober 2026" */
function DraftName({ current }: { current: CurrentNarrativeView | null }) {
  const t = usePageWords();
  const day = useDays();
  const name = useText(['company', 'name']);
  const next = String((current?.narrative.version ?? 0) + 1);
  const draft = t('editor.draft', { version: next });
  if (!current) return [name, draft, t('editor.first')].filter(Boolean).join(' · ');
  const { version, date } = current.narrative;
  return [name, draft, t('editor.holds', { version: String(version), date: day(date) })].filter(Boolean).join(' · ');
}

import { usePageWords } from '../../../../settings/page-context.tsx';
import { listAt } from '../draft-path.ts';
import { useEditor, useEditorStore } from '../editor-context.ts';
import { EntryTools } from '../entry-tools.tsx';
import { themePart } from '../parts.ts';
import { useSaid } from '../said-at.ts';

/** Moves a theme among the others, or takes it away. */
export function ThemeTools({ index }: { index: number }) {
  const t = usePageWords();
  const themes = useEditor(({ data }) => listAt(data, ['themes']));
  const said = useSaid();
  const store = useEditorStore();
  const { move, remove, go } = store.getState();
  const moveBy = (by: 1 | -1) => {
    move(['themes'], index, by);
    go(themePart(index + by));
  };
  return (
    <div className="theme-tools">
      <h2>{t('editor.theme', { number: index + 1 })}</h2>
      <EntryTools
        name={said(themes[index], 'title') || t('editor.theme', { number: index + 1 })}
        onUp={index > 0 ? () => moveBy(-1) : null}
        onDown={index < themes.length - 1 ? () => moveBy(1) : null}
        onRemove={() => {
          remove(['themes'], index);
          go(themes.length === 1 ? 'company' : themePart(Math.max(0, index - 1)));
        }}
      />
    </div>
  );
}

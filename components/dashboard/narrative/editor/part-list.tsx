import { usePageWords } from '../../../settings/page-context.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { listAt } from './draft-path.ts';
import { useEditor, useEditorStore } from './editor-context.ts';
import { newId } from './new-entry.ts';
import { PARTS_AFTER, PARTS_BEFORE, type Part, partOf, themePart } from './parts.ts';
import { useSaid } from './said-at.ts';

/** The parts of the narrative, its themes among them; each is one form. */
export function PartList() {
  const t = usePageWords();
  const themes = useEditor(({ data }) => listAt(data, ['themes']));
  const said = useSaid();
  const store = useEditorStore();
  const addTheme = () => {
    const { add, seek } = store.getState();
    add(['themes'], { id: newId('theme', themes) });
    seek(['themes', themes.length, 'title']);
  };
  return (
    <nav className="part-list" aria-label={t('editor.parts')}>
      <PartPick themes={themes.map((theme) => said(theme, 'title') || t('editor.theme.blank'))} />
      <ul>
        {PARTS_BEFORE.map((part) => (
          <PartRow key={part} part={part} label={t(`editor.part.${part}`)} />
        ))}
      </ul>
      <h2 className="label">{t('narrative.themes')}</h2>
      <ol>
        {themes.map((theme, index) => (
          <PartRow
            key={themePart(index)}
            part={themePart(index)}
            number={index + 1}
            label={said(theme, 'title') || t('editor.theme.blank')}
          />
        ))}
      </ol>
      <p className="entries-add">
        <LinkButton onClick={addTheme}>{t('editor.theme.add')}</LinkButton>
      </p>
      <ul>
        {PARTS_AFTER.map((part) => (
          <PartRow key={part} part={part} label={t(`editor.part.${part}`)} />
        ))}
      </ul>
    </nav>
  );
}

/** The same choice for a narrow window. */
function PartPick({ themes }: { themes: readonly string[] }) {
  const t = usePageWords();
  const part = useEditor((state) => state.part);
  const store = useEditorStore();
  return (
    <select
      className="part-pick input sans select"
      aria-label={t('editor.parts')}
      value={part}
      onChange={(event) => store.getState().go(event.target.value as Part)}
    >
      {PARTS_BEFORE.map((name) => (
        <option key={name} value={name}>
          {t(`editor.part.${name}`)}
        </option>
      ))}
      {themes.map((title, index) => (
        <option key={themePart(index)} value={themePart(index)}>
          {`${String(index + 1)} ${title}`}
        </option>
      ))}
      {PARTS_AFTER.map((name) => (
        <option key={name} value={name}>
          {t(`editor.part.${name}`)}
        </option>
      ))}
    </select>
  );
}

function PartRow({ part, label, number }: { part: Part; label: string; number?: number }) {
  const t = usePageWords();
  const open = useEditor((state) => state.part === part);
  const faults = useEditor(({ verdict }) => verdict?.faults.filter(({ path }) => partOf(path) === part).length ?? 0);
  const store = useEditorStore();
  return (
    <li>
      <button
        type="button"
        className="part"
        aria-current={open ? 'true' : undefined}
        onClick={() => store.getState().go(part)}
      >
        {number !== undefined && <span className="theme-number">{number}</span>}
        <span>{label}</span>
        {faults > 0 && (
          <span className="part-faults" title={t('editor.part.faults', { count: faults })}>
            <span aria-hidden="true">{faults}</span>
            <span className="spoken">{t('editor.part.faults', { count: faults })}</span>
          </span>
        )}
      </button>
    </li>
  );
}

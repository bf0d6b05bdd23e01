import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useId, useState } from 'react';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { listAt } from './draft-path.ts';
import { useEditor, useEditorStore, useFault } from './editor-context.ts';
import { placeName } from './editor-store.ts';
import { typedWords, wordOf } from './typed-words.ts';

interface WordListProps {
  path: FieldPath;
  label: string;
  hint?: string;
  /** Words that are not said, each perhaps with the one said instead ("ganzheitlich > mit Wartung"). */
  avoided?: boolean;
}

/** Words of one language, or of both: typed one by one, each with a way to take it out again. */
export function WordList({ path, label, hint, avoided = false }: WordListProps) {
  const sides = useEditor((state) => state.sides);
  const shown = sides === 'both' ? NARRATIVE_LANGUAGES : [sides];
  return (
    <div className="editor-field">
      <span className="label">{label}</span>
      <div className="editor-sides">
        {shown.map((side) => (
          <Words key={side} path={[...path, side]} label={label} side={side} avoided={avoided} />
        ))}
      </div>
      {hint !== undefined && <span className="meta">{hint}</span>}
    </div>
  );
}

interface WordsProps extends Required<Omit<WordListProps, 'hint'>> {
  side: NarrativeLanguage;
}

function Words({ path, label, side, avoided }: WordsProps) {
  const t = usePageWords();
  const words = useEditor(({ data }) => listAt(data, path));
  const store = useEditorStore();
  const fault = useFault(path);
  const [typed, setTyped] = useState('');
  const id = useId();
  const take = () => {
    const added = typedWords(typed, avoided);
    if (added.length > 0) store.getState().set(path, [...words, ...added]);
    setTyped('');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      take();
    } else if (event.key === 'Backspace' && typed === '' && words.length > 0) {
      store.getState().remove(path, words.length - 1);
    }
  };
  return (
    <div className="word-list">
      {words.map((entry, index) => {
        const { word, instead } = wordOf(entry);
        return (
          // The same word can stand there twice; its place tells them apart.
          <span key={`${word} ${String(index)}`} className={avoided ? 'word avoided' : 'word'} lang={side}>
            {avoided ? <s>{word}</s> : word}
            {instead !== '' && <span>{instead}</span>}
            <button
              type="button"
              aria-label={t('editor.word.remove', { word })}
              onClick={() => store.getState().remove(path, index)}
            >
              <Icon of={X} />
            </button>
          </span>
        );
      })}
      <label className="spoken" htmlFor={id}>
        {`${label}, ${t(`narrative.side.${side}`)}`}
      </label>
      <input
        id={id}
        className="input sans"
        data-place={placeName(path)}
        placeholder={t(`editor.word.${side}`)}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKey}
        onBlur={take}
      />
      {fault !== undefined && <span className="meta fault">{fault}</span>}
    </div>
  );
}

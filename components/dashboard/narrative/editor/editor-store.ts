import { createStore } from 'zustand/vanilla';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { NarrativeReview } from '../../../../lib/messages/narrative-view.ts';
import type { NarrativeLink } from '../narrative-link.ts';
import { type DraftData, listAt, withValue } from './draft-path.ts';
import { idIn } from './new-entry.ts';
import { type Part, partOf } from './parts.ts';
import { withoutReferences } from './references.ts';

/** Which of the two languages stand in the form. */
export type Sides = NarrativeLanguage | 'both';

export interface EditorState {
  data: DraftData;
  sides: Sides;
  /** In which language rows and ideas are shown: the one in the form, or of two the last one that stood there alone. */
  side: NarrativeLanguage;
  part: Part;
  /** Which entry of a list is unfolded, by the list's path. */
  opened: Readonly<Record<string, number | null>>;
  /** A field to be brought into view; null = none. */
  sought: FieldPath | null;
  /** What was there before, newest last: one entry a change of another field. */
  past: readonly DraftData[];
  /** What the coach makes of the draft as it was last kept; null = not yet. */
  verdict: NarrativeReview | null;
  saving: 'idle' | 'waiting' | 'saved' | 'failed';
  show(sides: Sides): void;
  go(part: Part): void;
  /** Opens the form, and the entries on the way, and brings a field into view. */
  seek(path: FieldPath): void;
  found(): void;
  unfold(list: FieldPath, index: number | null): void;
  set(path: FieldPath, value: unknown): void;
  add(path: FieldPath, entry: unknown): void;
  remove(path: FieldPath, index: number): void;
  /** Moves an entry one place up or down. */
  move(path: FieldPath, index: number, by: 1 | -1): void;
  undo(): void;
  /** Keeps what is not kept yet, at once. */
  flush(): Promise<void>;
}

export type EditorStore = ReturnType<typeof createEditorStore>;

interface EditorParts {
  link: Pick<NarrativeLink, 'saveDraft' | 'review'>;
  /** The draft as it is kept: without empty fields. */
  prepare(data: DraftData): DraftData;
  side: NarrativeLanguage;
}

/** After the last change, in milliseconds: long enough to type on, short enough to see what follows from it. */
const PAUSE = 500;
/** Steps that can be taken back. */
const STEPS = 100;

/** A draft of a narrative in the editor. It is kept by itself while somebody types, and judged each time it is kept. */
export function createEditorStore(draft: DraftData, { link, prepare, side }: EditorParts) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typingIn: string | null = null;

  return createStore<EditorState>()((set, get) => {
    const keep = async () => {
      clearTimeout(timer);
      const { data } = get();
      try {
        const kept = prepare(data);
        await link.saveDraft(kept);
        const verdict = await link.review(kept);
        // What was typed meanwhile has its own turn.
        if (get().data === data) set({ verdict, saving: 'saved' });
      } catch {
        set({ saving: 'failed' });
      }
    };
    const become = (data: DraftData, past: readonly DraftData[]) => {
      set({ data, past, saving: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), PAUSE);
    };
    const change = (path: FieldPath, value: unknown, field: string | null) => {
      changeTo(withValue(get().data, path, value), field);
    };
    const changeTo = (data: DraftData, field: string | null) => {
      const { data: before, past } = get();
      // Letters typed into one field are one step.
      const goesOn = field !== null && field === typingIn;
      typingIn = field;
      become(data, goesOn ? past : [...past, before].slice(-STEPS));
    };
    const list = (path: FieldPath) => listAt(get().data, path);
    return {
      data: draft,
      sides: side,
      side,
      part: 'company',
      opened: {},
      sought: null,
      past: [],
      verdict: null,
      saving: 'idle',
      show: (sides) => set({ sides, side: sides === 'both' ? get().side : sides }),
      go: (part) => set({ part, sought: null }),
      seek(path) {
        const lists = path.flatMap((step, at) =>
          typeof step === 'number' ? [[placeName(path.slice(0, at)), step]] : [],
        );
        set({ part: partOf(path), sought: path, opened: { ...get().opened, ...Object.fromEntries(lists) } });
      },
      found: () => set({ sought: null }),
      unfold: (path, index) => set({ opened: { ...get().opened, [placeName(path)]: index } }),
      set: (path, value) => change(path, value, placeName(path)),
      add: (path, entry) => change(path, [...list(path), entry], null),
      remove(path, index) {
        const rest = withValue(get().data, path, list(path).toSpliced(index, 1));
        const [of = '', ...inside] = path;
        const isTop = inside.length === 0;
        changeTo(isTop ? withoutReferences(rest, String(of), idIn(list(path)[index])) : rest, null);
      },
      move(path, index, by) {
        const entries = list(path);
        if (index + by < 0 || index + by >= entries.length) return;
        change(path, entries.toSpliced(index, 1).toSpliced(index + by, 0, entries[index]), null);
      },
      undo() {
        const { past } = get();
        const before = past.at(-1);
        typingIn = null;
        if (before) become(before, past.slice(0, -1));
      },
      flush: async () => {
        if (get().saving === 'waiting' || get().saving === 'failed' || get().verdict === null) await keep();
      },
    };
  });
}

/** A path as one word: 'themes/0/facts'. */
export const placeName = (path: FieldPath): string => path.join('/');

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { textAt } from './draft-path.ts';
import { type EditorState, type EditorStore, placeName } from './editor-store.ts';

export const EditorContext = createContext<EditorStore | null>(null);

/** The editor's own store, for what is done at once. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) throw new Error('outside of the editor');
  return store;
}

export const useEditor = <Value>(select: (state: EditorState) => Value): Value => useStore(useEditorStore(), select);

export const useText = (path: FieldPath): string => useEditor(({ data }) => textAt(data, path));

/** Why what stands at this very place can't be handed out; undefined where nothing is wrong. */
export function useFault(path: FieldPath): string | undefined {
  const place = placeName(path);
  return useEditor(({ verdict }) => verdict?.faults.find((fault) => placeName(fault.path) === place)?.sentence);
}

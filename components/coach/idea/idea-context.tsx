import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { IdeaLink } from './idea-link.ts';
import type { IdeasActions, IdeasState, IdeasStore } from './idea-store.ts';

interface IdeaWords {
  t: Translate;
  /** BCP 47 tag for dates. */
  locale: string;
}

interface IdeaContextValue extends IdeaWords {
  store: IdeasStore;
  link: IdeaLink;
  /** Opens the draft check with a text. */
  onCheck: (text: string) => void;
}

const IdeaContext = createContext<IdeaContextValue | null>(null);
export const IdeaProvider = IdeaContext.Provider;

const WordsContext = createContext<IdeaWords | null>(null);
/** For the parts of an idea that stand in other places too. */
export const IdeaWordsProvider = WordsContext.Provider;

export function useIdeaWords(): IdeaWords {
  const value = useContext(WordsContext);
  if (!value) throw new Error('no words for ideas');
  return value;
}

export function useIdeaContext(): IdeaContextValue {
  const value = useContext(IdeaContext);
  if (!value) throw new Error('outside of the panel of ideas');
  return value;
}

export function useIdeas<T>(select: (state: IdeasState & IdeasActions) => T): T {
  return useStore(useIdeaContext().store, select);
}

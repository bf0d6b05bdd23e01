import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { IdeaLink } from './idea-link.ts';
import type { IdeasActions, IdeasState, IdeasStore } from './idea-store.ts';

interface IdeaContextValue {
  store: IdeasStore;
  link: IdeaLink;
  t: Translate;
  locale: string;
}

const IdeaContext = createContext<IdeaContextValue | null>(null);
export const IdeaProvider = IdeaContext.Provider;

export function useIdeaContext(): IdeaContextValue {
  const value = useContext(IdeaContext);
  if (!value) throw new Error('outside of the panel of ideas');
  return value;
}

export function useIdeas<T>(select: (state: IdeasState & IdeasActions) => T): T {
  return useStore(useIdeaContext().store, select);
}

import { foldLabel } from '../../languages/site-words/fold.ts';
import { buttonLabels, interfaceLabels } from './vocabulary.ts';

/** Words of the sites' interfaces in all languages: they are nobody's, and a reader needs them. */
export interface InterfaceWords {
  /** True where a whole text is one of them. */
  isLabel(text: string): boolean;
  /** True where a word is part of one. */
  isWord(word: string): boolean;
  /** True where a word is part of one that stands on a button. */
  isOnButton(word: string): boolean;
  /** The label that a text begins or ends with, at the border of a word; '' = none. */
  edgeOf(text: string, side: 'start' | 'end'): string;
}

/** Shorter ones stand in many a sentence by chance. */
const LONG_ENOUGH = 6;

let made: InterfaceWords | null = null;

export function interfaceWords(): InterfaceWords {
  made ??= make();
  return made;
}

function make(): InterfaceWords {
  const labels = new Set(interfaceLabels().map(bare));
  const words = new Set([...labels].flatMap(wordsIn));
  const onButtons = new Set(buttonLabels().map(bare).flatMap(wordsIn));
  const edges = [...labels].filter((label) => label.length >= LONG_ENOUGH).sort((a, b) => b.length - a.length);
  return {
    isLabel: (text) => labels.has(bare(text)),
    isWord: (word) => words.has(bare(word)) || labels.has(bare(word)),
    isOnButton: (word) => onButtons.has(bare(word)),
    edgeOf(text, side) {
      // Folding may change the length; then the text is no label as it stands.
      const folded = text.toLowerCase();
      const found = edges.find((label) => isEdge(folded, label, side));
      if (!found || folded.length !== text.length) return '';
      return side === 'start' ? text.slice(0, found.length) : text.slice(-found.length);
    },
  };
}

function isEdge(text: string, label: string, side: 'start' | 'end'): boolean {
  if (text.length <= label.length) return false;
  if (side === 'start') return text.startsWith(label) && !LETTER.test(text.charAt(label.length));
  return text.endsWith(label) && !LETTER.test(text.charAt(text.length - label.length - 1));
}

const LETTER = /\p{L}/u;

/** Without the signs that a site puts around a word. */
const bare = (text: string): string => foldLabel(text).replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}]+$/gu, '');

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

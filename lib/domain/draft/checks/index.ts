import type { DraftCheck } from '../check.ts';
import { address } from './address.ts';
import { altText } from './alt-text.ts';
import { borrowedTone } from './borrowed-tone.ts';
import { disclosure } from './disclosure.ts';
import { emoji } from './emoji.ts';
import { emptyWords } from './empty-words.ts';
import { fakeBold } from './fake-bold.ts';
import { fold } from './fold.ts';
import { hashtags } from './hashtags.ts';
import { length } from './length.ts';
import { names } from './names.ts';
import { notPublic } from './not-public.ts';
import { numbers } from './numbers.ts';
import { oneIdea } from './one-idea.ts';
import { opening } from './opening.ts';
import { readerFocus } from './reader-focus.ts';
import { sameness } from './sameness.ts';
import { spelling } from './spelling.ts';

/** Every check of a draft, in the order in which they are shown. */
export const DRAFT_CHECKS: readonly DraftCheck[] = [
  fold,
  length,
  opening,
  oneIdea,
  readerFocus,
  emptyWords,
  borrowedTone,
  fakeBold,
  emoji,
  hashtags,
  altText,
  notPublic,
  numbers,
  names,
  disclosure,
  address,
  spelling,
  sameness,
];

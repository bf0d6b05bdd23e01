import type { NoticedAction } from '../../../lib/domain/journal/noticed-action.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { NoticedView } from '../../../lib/messages/view.ts';

/** One noticed action as a finished text. Who it was for is left out where the page did not tell. */
export function noticedView({ id, at, kind, who, what }: NoticedAction, translate: Translate): NoticedView {
  const name = who?.name;
  const text = name && kind !== 'post' ? translate(`noticed.${kind}.of`, { name }) : translate(`noticed.${kind}`);
  return { id, at, text, words: what?.words ?? null };
}

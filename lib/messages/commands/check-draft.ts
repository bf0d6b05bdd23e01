import { answer, defineCommand } from '../command.ts';
import { type DraftCheckView, DraftQuestion } from '../draft-view.ts';

/** What could be looked at again in a text. Keeps nothing of it. */
export const checkDraft = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: DraftQuestion,
  output: answer<DraftCheckView>(),
});

import type { Narrative } from '../../../lib/domain/narrative/narrative.ts';
import { writeNarrative } from '../../../lib/imports/narrative/write-narrative.ts';
import type { Call } from '../../../lib/messages/call.ts';

/** Looks at a narrative and takes it, as the room for it does. */
export async function takeNarrative(call: Call, narrative: Narrative): Promise<void> {
  const shown = await call('previewNarrative', { text: writeNarrative(narrative, 'json') });
  if (!shown.ok) throw new Error(`the narrative was refused: ${shown.sentence}`);
  await call('acceptNarrative', { preview: shown.preview.id });
}

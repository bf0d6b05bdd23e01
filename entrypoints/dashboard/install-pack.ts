import { call } from '../../lib/messages/call.ts';
import type { PackAnswer } from '../../lib/messages/view.ts';
import { fitsTables } from '../../lib/sites/pack/apply.ts';
import { MOST_BYTES } from '../../lib/sites/pack/pack.ts';
import { PUBLIC_KEY } from '../../lib/sites/pack/public-key.ts';
import { openPack } from '../../lib/sites/pack/sealed.ts';

/**
 * Looks at a file with reading tables and gives it to the background. Its selectors are tried here: the background has no
 * document to try them in, and looks at everything else once more.
 */
export async function installPack(file: File): Promise<PackAnswer> {
  if (file.size > MOST_BYTES) return 'too-large';
  const text = await file.text();
  const opened = await openPack(text, PUBLIC_KEY);
  if (!opened.ok) return opened.fault;
  return fitsTables(opened.pack.tables, document) ? call('installPack', { text }) : 'unfit';
}

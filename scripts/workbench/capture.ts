import { capturePage } from '../../lib/sites/capture/capture-page.ts';
import { pageArguments } from './arguments.ts';
import { parsePage } from './page.ts';

/**
 * `capture`: an anonymized copy of a saved page, for a bug report or a case: structure and hooks kept, every text, name,
 * id and address invented. Look at it before it goes anywhere.
 */
export function captureVerb(args: string[]): unknown {
  const { file, url } = pageArguments(args);
  return capturePage(parsePage(file, url), url, Math.random);
}

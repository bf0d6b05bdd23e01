/** Bundled and evaluated in the extension's background: the draft check, as it runs there while somebody types. */
import { checkDraft } from '../../lib/domain/draft/check-draft.ts';
import { fingerprintOf } from '../../lib/domain/draft/measures/fingerprint.ts';
import { draftContext } from '../support/draft-context.ts';
import { smallNarrative } from '../support/narrative/small-narrative.ts';

/** Milliseconds of each check after one more typed letter. */
const timeTyping = (text: string, letters: number): number[] => {
  const context = draftContext({
    narrative: smallNarrative(),
    employer: 'Nordlicht Kälte',
    colleagues: Array.from({ length: 10 }, (_, at) => ({ label: `${at}`, hashes: fingerprintOf(text.slice(at * 50)) })),
  });
  return Array.from({ length: letters }, (_, typed) => {
    const draft = text.slice(0, text.length - letters + typed);
    const start = performance.now();
    checkDraft(draft, context, 'de');
    return performance.now() - start;
  });
};

Object.assign(globalThis, { timeTyping });

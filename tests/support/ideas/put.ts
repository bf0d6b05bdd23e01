import type { Page } from 'puppeteer-core';
import type { IdeaCard, IdeaState } from '../../../lib/messages/idea-view.ts';
import { callScript } from '../browser/call-script.ts';

/** Puts an idea into the inbox from a page of the extension, as the panel does. */
export async function putIdea(own: Page, card: IdeaCard, state: IdeaState): Promise<void> {
  await own.evaluate(await callScript());
  await own.evaluate(`surface.call('markIdea', ${JSON.stringify({ card, state, reason: '' })})`);
}

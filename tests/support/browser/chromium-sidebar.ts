import type { CDPSession, Page } from 'puppeteer-core';
import { pageHands } from './hands.ts';
import { Surface } from './surface.ts';
import { until } from './until.ts';

interface Context {
  id: number;
  origin: string;
  auxData?: { type?: string; frameId?: string };
}

/**
 * The sidebar of a page, reached from the extension's own isolated world, where a closed shadow root can be opened:
 * so the build that ships is driven, not one made for tests.
 */
export async function chromiumSidebar(page: Page, extensionId: string): Promise<Surface> {
  const session = await page.createCDPSession();
  const contexts = new Map<number, Context>();
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, context as Context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  const own = () => [...contexts.values()].find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  const roots =
    '[...document.documentElement.children].map((e) => chrome.dom.openOrClosedShadowRoot(e)).filter(Boolean)';
  return new Surface({
    hands: pageHands(page),
    call: async (source) => {
      await until(
        () => own() !== undefined,
        5,
        () => 'the extension does not run in this page',
      );
      return evaluateIn(session, own()?.id ?? 0, `(${source})(${roots})`);
    },
  });
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

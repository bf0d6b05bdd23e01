import type { Browser, Page } from 'puppeteer-core';
import { pageHands } from './hands.ts';
import { Surface } from './surface.ts';

/** Values as WebDriver BiDi sends them, as far as they are used. */
interface Sent {
  type: string;
  value?: unknown;
}

interface SentElement {
  sharedId: string;
  value?: { shadowRoot?: { sharedId: string } | null };
}

interface Answer {
  type: 'success' | 'exception';
  result: Sent;
  exceptionDetails?: { text: string };
}

interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: Answer }>;
}

/** Away from the page's own scripts: what a hostile page changed in its own globals does not count here. */
const SANDBOX = 'tests';

/**
 * The sidebar of a page. WebDriver BiDi hands out what stands in a closed shadow root, so the build that ships is
 * driven. Puppeteer has no public way to say so; the protocol (`includeShadowTree`) has.
 */
export function firefoxSidebar(browser: Browser, page: Page): Surface {
  const { connection } = browser as unknown as { connection: Bidi };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const target = { context, sandbox: SANDBOX };

  const roots = async (): Promise<{ sharedId: string }[]> => {
    const { result } = await connection.send('script.evaluate', {
      expression: '[...document.documentElement.children]',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const elements = (result.result.value ?? []) as SentElement[];
    return elements.flatMap(({ value }) => (value?.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : []));
  };
  return new Surface({
    hands: pageHands(page),
    call: async (source) => {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `async (...roots) => JSON.stringify(await (${source})(roots))`,
        arguments: await roots(),
        target,
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
      return result.result.value === undefined ? undefined : JSON.parse(String(result.result.value));
    },
  });
}

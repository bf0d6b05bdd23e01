/**
 * Functions that run in the browser and leave marks in its trace: each is sent as its source, so it must not use anything
 * from around it.
 */
import type { browser } from 'wxt/browser';

interface Global {
  chrome: typeof browser;
}

/**
 * In the extension's world of a page. Marks the first paint of the empty frame ('frame'), of the coach in it ('panel') and
 * of what it says about the page ('words'); and each question to the background with its answer ('ask …', 'answer …').
 */
export function watchOpening(roots: (Document | ShadowRoot)[]): void {
  const root = roots[0];
  if (!root) throw new Error('no handle in this page');
  performance.mark('bench watching');
  const seen = new Set<string>();
  const painted = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    // A frame's callbacks run before its paint; a task that is posted in one runs after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark(`bench ${name}`);
      port2.postMessage(null);
    });
  };
  new MutationObserver(() => {
    const frame = root.querySelector('[role="complementary"]:not([hidden])');
    if (!frame) return;
    painted('frame');
    // The first thing that is drawn in it is the bar with its buttons.
    if (!frame.querySelector('button')) return;
    painted('panel');
    if (!frame.querySelector('[aria-busy="true"]')) painted('words');
  }).observe(root, { childList: true, subtree: true, attributes: true });

  const { runtime } = (globalThis as unknown as Global).chrome;
  const send = runtime.sendMessage.bind(runtime) as (...given: unknown[]) => unknown;
  const watched = (message: { type: string }, ...rest: unknown[]) => {
    performance.mark(`bench ask ${message.type}`);
    const answered = () => performance.mark(`bench answer ${message.type}`);
    const callback = rest.at(-1);
    if (typeof callback === 'function') {
      return send(message, ...rest.slice(0, -1), (reply: unknown) => {
        answered();
        callback(reply);
      });
    }
    const reply = send(message, ...rest) as Promise<unknown>;
    void reply.then(answered, answered);
    return reply;
  };
  Object.assign(runtime, { sendMessage: watched });
}

/** In the background: marks the beginning and the end of each script that it brings or calls ('inject …', 'injected …'). */
export function watchInjections(): void {
  const { scripting } = (globalThis as unknown as Global).chrome;
  if ('watched' in scripting.executeScript) return;
  const execute = scripting.executeScript.bind(scripting) as (given: { files?: string[] }) => Promise<unknown>;
  const watched = async (given: { files?: string[] }) => {
    const what = given.files?.[0] ?? 'call';
    performance.mark(`bench inject ${what}`);
    const result = await execute(given);
    performance.mark(`bench injected ${what}`);
    return result;
  };
  Object.assign(scripting, { executeScript: Object.assign(watched, { watched: true }) });
}

/** In the extension's world of a page: the marks that it has so far. */
export function marksNow(): string[] {
  return performance.getEntriesByType('mark').map(({ name }) => name);
}

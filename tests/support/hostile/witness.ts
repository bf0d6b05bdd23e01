/** What a page got hold of. Everything in it is searched for names, ids and typed characters. */
export interface Testimony {
  /** Elements that appeared, as far as the page can see into them. */
  added: string[];
  /** Events of every kind, with whatever they carried. */
  events: { type: string; target: string; carried: string }[];
  /** Messages, errors, policy reports, console lines, stack traces. */
  said: string[];
}

/**
 * Runs in the page before any of its own scripts: writes down all that a site could. Never leaves the page; the test
 * reads `window.testimony`.
 */
export function witness(): void {
  const testimony: Testimony = { added: [], events: [], said: [] };
  Object.assign(window, { testimony });
  const seen = (node: Node) =>
    node instanceof Element ? node.outerHTML.slice(0, 500) : String(node.nodeValue).slice(0, 500);
  new MutationObserver((records) => {
    for (const record of records) {
      const own = record.target === document || record.target === document.documentElement;
      // The sample page's own content arrives inside body and head; what stands beside them is somebody else's.
      for (const node of record.addedNodes) if (own) testimony.added.push(seen(node));
      if (record.type === 'attributes') {
        const element = record.target as Element;
        testimony.added.push(
          `${element.localName} ${record.attributeName}=${element.getAttribute(record.attributeName ?? '')}`,
        );
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const types = new Set<string>();
  for (const owner of [window, Document.prototype, HTMLElement.prototype]) {
    for (const key in owner) if (key.startsWith('on')) types.add(key.slice(2));
  }
  const more =
    'focusin focusout compositionstart compositionupdate compositionend DOMContentLoaded message messageerror securitypolicyviolation visibilitychange navigate navigatesuccess';
  for (const type of more.split(' ')) types.add(type);
  const fields = [
    'key',
    'code',
    'keyCode',
    'data',
    'inputType',
    'detail',
    'message',
    'filename',
    'sourceFile',
    'blockedURI',
    'newValue',
    'origin',
    'reason',
  ];
  const note = (event: Event) => {
    const carried = fields.map((field) => {
      const value: unknown = Reflect.get(event, field);
      return value === undefined || value === null || value === ''
        ? ''
        : `${field}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
    });
    const path = event
      .composedPath()
      .map((step) => (step instanceof Element ? step.localName : ''))
      .filter(Boolean);
    testimony.events.push({ type: event.type, target: path[0] ?? '', carried: carried.filter(Boolean).join(' ') });
    testimony.said.push(String(new Error('trace').stack));
    const clipboard = (event as ClipboardEvent).clipboardData?.getData('text');
    if (clipboard) testimony.said.push(clipboard);
  };
  for (const type of types) {
    window.addEventListener(type, note, { capture: true });
    document.addEventListener(type, note, { capture: true });
  }
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    console[method] = (...words: unknown[]) => testimony.said.push(words.map(String).join(' '));
  }
  // A page may put its own hands on everything that it shares with others.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    testimony.said.push(`attachShadow ${this.outerHTML}`);
    return attach.call(this, init);
  };
  const post = window.postMessage.bind(window);
  window.postMessage = ((...given: [unknown, string]) => {
    testimony.said.push(`postMessage ${JSON.stringify(given)}`);
    post(...given);
  }) as typeof window.postMessage;
}

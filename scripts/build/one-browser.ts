import type { Plugin } from 'vite';

const MODULE = 'wxt/browser';
const OWN = '\0one-browser';

/**
 * Takes the extension's interface by the one name that the browser built for is sure to have. WXT's own module looks for
 * both at run time; where both are there, that look alone costs 10 kB of heap on every page, besides its bytes.
 */
export function oneBrowser(name: 'chrome' | 'browser'): Plugin {
  return {
    name: 'one-browser',
    enforce: 'pre',
    resolveId(id) {
      return id === MODULE ? OWN : null;
    },
    load(id) {
      return id === OWN ? `export const browser = globalThis.${name};` : null;
    },
  };
}

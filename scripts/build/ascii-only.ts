import type { Plugin } from 'vite';

/**
 * Escapes every non-ASCII character of every chunk. Chromium refuses a whole extension when one content script holds
 * a noncharacter (Dexie carries U+FFFF), and says nothing.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

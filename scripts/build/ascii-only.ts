import type { Plugin } from 'vite';

/** All but printable ASCII and the white space between statements. */
const STRAY = /[^\t\n\r\x20-\x7e]/g;

/**
 * Escapes every non-ASCII character and every control character of every chunk. Chromium refuses a whole extension when one content script holds
 * a noncharacter (Dexie carries U+FFFF), and says nothing.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(STRAY, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}

import type { Plugin } from 'vite';

/** What is taken out, and what stands in its place. A name that nobody defined throws where it would be used. */
const TAKEN: readonly [RegExp, string][] = [
  [/\bnew Function\(/g, 'new (class { constructor() { throw new Error("no code from text"); } })('],
  // Methods of this name, and calls of them, get the new one together; the browser's own has none to go to.
  [/\bfetch(?=\()/g, 'fetchWithin'],
  [/\bXMLHttpRequest\b/g, 'NoRequest'],
];

/**
 * Takes from a package what it could make code from text with, or reach the network, rather than trusting its options to
 * leave both alone.
 * @param folder of the package in `node_modules`
 */
export function disarm(folder: string): Plugin {
  return {
    name: 'disarm',
    transform(code, id) {
      if (!id.includes(`/node_modules/${folder}/`)) return null;
      const safe = TAKEN.reduce((text, [what, instead]) => text.replace(what, instead), code);
      return safe === code ? null : { code: safe, map: null };
    },
  };
}

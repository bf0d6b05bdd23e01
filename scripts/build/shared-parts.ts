import type { Plugin } from 'vite';

const PREFIX = '\0shared:';

/** Libraries that the sidebar's script brings into a page's isolated world, for the scripts of further panels. */
const PARTS: Record<string, () => Promise<object>> = {
  react: () => import('react'),
  'react/jsx-runtime': () => import('react/jsx-runtime'),
  'react-dom': () => import('react-dom'),
  zustand: () => import('zustand'),
};

const NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Has the script of a panel take these libraries from the object that the sidebar keeps in the isolated world, instead of
 * carrying them a second time: content scripts can't import from each other.
 * @param panels folders of such scripts in `entrypoints/`
 */
export function sharedParts(panels: readonly string[]): Plugin {
  let isPanel = false;
  return {
    name: 'shared-parts',
    enforce: 'pre',
    buildStart({ input }) {
      const entries = JSON.stringify(input);
      isPanel = panels.some((panel) => entries.includes(`/entrypoints/${panel}/`));
    },
    resolveId(source) {
      return isPanel && source in PARTS ? PREFIX + source : null;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      const names = Object.keys((await PARTS[name]?.()) ?? {}).filter((key) => NAME.test(key) && key !== 'default');
      return [
        `const part = globalThis[Symbol.for('beside')].parts[${JSON.stringify(name)}];`,
        ...names.map((key) => `export const ${key} = part.${key};`),
        'export default part.default ?? part;',
      ].join('\n');
    },
  };
}

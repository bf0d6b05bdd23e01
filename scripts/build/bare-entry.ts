import type { Plugin } from 'vite';

/**
 * Starts a script that runs on every page without the wrapper that WXT puts around scripts (its logger and error reports, 430
 * bytes): these would be paid for on every page.
 */
export function bareEntry(script: string): Plugin {
  return {
    name: 'bare-entry',
    enforce: 'pre',
    transform(_code, id) {
      const [, path] = /virtual:wxt-unlisted-script-entrypoint\?(.*)$/.exec(id) ?? [];
      if (!path?.endsWith(`/entrypoints/${script}`)) return;
      return `import definition from ${JSON.stringify(path)};\nexport default definition.main();`;
    },
  };
}

import type { Plugin } from 'vite';

/**
 * Asks the engine to compile a script's functions when it is loaded, and not each at its first call: for a script that is
 * brought a moment before it is needed. Chromium (136 on) heeds the comment, others pass over it.
 * @param script file name in the package
 */
export function compileAtOnce(script: string): Plugin {
  return {
    name: 'compile-at-once',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const file = bundle[script];
      if (file?.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Who may import whom. The table is the documentation; a folder not named here may import nothing of ours. */
const ALLOWED: Record<string, readonly string[]> = {
  'lib/domain': [],
  'lib/languages': ['lib/domain'],
  'lib/signing': ['lib/domain'],
  'lib/sites': ['lib/domain', 'lib/languages', 'lib/signing'],
  'lib/imports': ['lib/domain', 'lib/languages'],
  'lib/messages': ['lib/domain'],
  'lib/db': ['lib/domain', 'lib/messages'],
  'lib/connections': [],
  'lib/platform': [],
  components: ['lib/domain', 'lib/languages', 'lib/connections', 'lib/messages'],
  'entrypoints/background': [
    'lib/domain',
    'lib/languages',
    'lib/signing',
    'lib/sites',
    'lib/imports',
    'lib/connections',
    'lib/messages',
    'lib/db',
    'lib/platform',
  ],
  entrypoints: [
    'lib/domain',
    'lib/languages',
    'lib/sites',
    'lib/imports',
    'lib/connections',
    'lib/messages',
    'lib/platform',
    'components',
  ],
};

/** Which packages a layer may import; types of a package count like the package. */
const PACKAGES: Record<string, readonly RegExp[]> = {
  'lib/domain': [/^zod\/mini$/],
  'lib/languages': [/^@lingui\//],
  'lib/signing': [/^@noble\/ed25519$/],
  'lib/sites': [],
  'lib/imports': [/^yaml$/, /^fflate$/, /^age-encryption$/, /^ical\.js$/],
  'lib/connections': [],
  'lib/messages': [/^zod(\/|$)/, /^@webext-core\/messaging/],
  'lib/db': [/^dexie/, /^zod(\/|$)/, /^@noble\/ciphers\//],
  'lib/platform': [/^wxt(\/|$)/, /^@wxt-dev\//],
  components: [/^react/, /^@base-ui\/react/, /^lucide-react/, /^zustand/, /^@tanstack\/react-virtual/],
  'entrypoints/background': [/^wxt(\/|$)/, /^@lingui\//, /^zod(\/|$)/, /^@webext-core\/messaging/],
  entrypoints: [/^wxt(\/|$)/, /^react/, /^zustand/, /^pdfjs-dist\//],
};

const LAYERS = Object.keys(ALLOWED).sort((a, b) => b.length - a.length);
const layerOf = (file: string): string | undefined => LAYERS.find((layer) => file.startsWith(`${layer}/`));

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => layerOf(file) && !/\.test\.tsx?$/.test(file));

const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

interface Import {
  file: string;
  layer: string;
  to: string;
}

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    layer: layerOf(file) ?? '',
    to: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);

describe('imports flow one way', () => {
  it('finds imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('domain <- languages, signing <- sites, imports, messages, db <- components <- entrypoints', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ file, layer, to }) => ({ file, layer, target: path.posix.join(path.posix.dirname(file), to) }))
      .filter(({ layer, target }) => {
        const goal = layerOf(target);
        if (goal === undefined || goal === layer) return false;
        if (goal === 'entrypoints' && layer.startsWith('entrypoints')) return false;
        return !(ALLOWED[layer] ?? []).includes(goal);
      })
      .map(({ file, target }) => `${file} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  it('a layer takes only its own packages', () => {
    const wrong = imports
      .filter(({ to }) => !to.startsWith('.'))
      .filter(({ layer, to }) => !(PACKAGES[layer] ?? []).some((allowed) => allowed.test(to)))
      .map(({ file, to }) => `${file} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  it('nothing but lib/platform says browser.* or chrome.*', () => {
    const wrong = files
      .filter((file) => !file.startsWith('lib/platform/'))
      .filter((file) =>
        /\b(?:browser|chrome)\.[a-zA-Z]+[.(]/.test(
          readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

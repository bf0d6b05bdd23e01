import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTGOING } from '../../lib/connections/outgoing.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every way in which code of ours could say something to the network; a path alone names a file of the extension itself. */
const WAYS =
  /(?<![\w.$'`"-])fetch\s*\((?!\s*['"`]\/\w)|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b|\.(?:fetch|open)\s*\(\s*['"`]https?:/;

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '');

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'lib', 'components', 'entrypoints'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

describe('outgoing connections', () => {
  it('are opened by the files on the list and by no other', () => {
    expect(files.length).toBeGreaterThan(300);
    const opening = files.filter((file) => WAYS.test(withoutComments(readFileSync(path.join(ROOT, file), 'utf8'))));
    expect(opening.sort()).toEqual([...new Set(OUTGOING.map(({ file }) => file))].sort());
  });

  it('would be found in any of these forms', () => {
    for (const code of [
      'await fetch(address)',
      'new WebSocket(url)',
      'navigator.sendBeacon(url)',
      'new XMLHttpRequest()',
      "self.fetch('https://a.example')",
      "fetch('//a.example/x')",
    ]) {
      expect(WAYS.test(code), code).toBe(true);
    }
    for (const code of [
      "call('fetchNarrative')",
      'const { fetchText } = network',
      'prefetch(x)',
      "fetch('/narratives/a.yaml')",
    ]) {
      expect(WAYS.test(code), code).toBe(false);
    }
  });

  it('have their line on the page on data in German and English', () => {
    for (const language of ['de', 'en']) {
      const words = readFileSync(path.join(ROOT, `lib/languages/${language}/words/welcome.ts`), 'utf8');
      for (const { id } of OUTGOING) expect(words).toContain(`'data.leaves.${id}'`);
    }
  });
});

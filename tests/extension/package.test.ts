import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUTGOING } from '../../lib/connections/outgoing.ts';
import { BUILD, contentOf, filesOf, manifestOf } from '../support/build/output.ts';

/** The networks, names of XML and JSON vocabularies, help of libraries in their error messages, examples under `.example`. */
const KNOWN_ADDRESS =
  /^https?:\/\/(?:www\.(?:linkedin|xing)\.com(?=\/|$)|www\.w3\.org\/|react\.dev\/errors\/|bit\.ly\/2kdckMn|tinyurl\.com\/y2uuvskb|raw\.githubusercontent\.com\/jsonresume\/resume-schema\/|[\w.-]+\.example\b)/;

/** In the PDF reader, besides: names of vocabularies, where its licence lies, addresses that an address parser is tried on. */
const KNOWN_IN_PDF =
  /^https?:\/\/(?:www\.xfa\.org\/schema\/|ns\.adobe\.com\/|github\.com\/zloirock\/core-js|(?:a|x|example\.com|foo\.bar|\$\{\w\})(?=$|[/@#]))/;

const isPdf = (file: string) => /\bpdf(?:\.worker)?-[^/]+\.js$/.test(file);

/** The rows of the table: | `storage` | both | … */
function permissionsIn(page: string): { name: string; browsers: string }[] {
  const rows = page.matchAll(/^\| `([^`]+)`[^|]*\| (\w+) *\|/gm);
  return [...rows].map(([, name = '', browsers = '']) => ({ name, browsers }));
}

describe.each([
  ['Chromium', BUILD.chromium],
  ['Firefox', BUILD.firefox],
])('what is installed in %s', (browser, build) => {
  const manifest = manifestOf(build);
  const scripts = filesOf(build).filter((file) => file.endsWith('.js'));

  test('asks for nothing at installation', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual([
      'https://www.linkedin.com/*',
      'https://www.xing.com/*',
      'https://*/*',
    ]);
  });

  test('asks for exactly what docs/permissions.md gives a reason for', () => {
    const documented = permissionsIn(readFileSync('docs/permissions.md', 'utf8')).filter(
      ({ browsers }) => browsers === 'both' || browsers === browser,
    );
    const asked = [...(manifest.permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(documented.map(({ name }) => name).sort()).toEqual(asked.sort());
  });

  test('offers no page a file or a channel', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('opens no popup, so that a click on the button reaches the coach', () => {
    expect(manifest.action?.default_popup).toBeUndefined();
  });

  test('is ASCII in every script, since Chromium refuses noncharacters without a word', () => {
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      const stray = /[^\t\n\r\x20-\x7e]/.exec(contentOf(build, file).replaceAll('\x7f', ''));
      expect(stray?.[0]?.codePointAt(0), file).toBeUndefined();
    }
  });

  test('carries React once among the scripts that go into a page', () => {
    const injected = filesOf(build).filter((file) => /^[\w-]+\.js$/.test(file) && file !== 'background.js');
    expect(injected).toContain('edge.js');
    const withReact = injected.filter((file) =>
      /react\.(?:transitional\.)?element|react\.fragment/.test(contentOf(build, file)),
    );
    expect(withReact).toEqual(['sidebar.js']);
  });

  test('keeps the database out of everything but the background', () => {
    const others = filesOf(build).filter((file) => file.endsWith('.js') && file !== 'background.js');
    expect(others.filter((file) => /\bDexieError\b|DexieErrors|dexie/i.test(contentOf(build, file)))).toEqual([]);
  });

  test('loads the PDF reader in the dashboard only, and only once a file is there', () => {
    for (const file of filesOf(build).filter((name) => name.endsWith('.html')))
      expect(contentOf(build, file), file).not.toMatch(/\bpdf[.-]/);
    const others = scripts.filter((file) => !isPdf(file));
    const naming = (pattern: RegExp) => others.filter((file) => pattern.test(contentOf(build, file)));
    expect(naming(/(?:from|import) ?["'`]\.\/pdf-/)).toEqual([]);
    expect(naming(/import\(["'`]\.\/pdf-/)).toEqual([expect.stringMatching(/^chunks\/dashboard-/)]);
  });

  test('loads nothing from elsewhere', () => {
    for (const file of filesOf(build).filter((name) => /\.(?:html|css)$/.test(name))) {
      expect(contentOf(build, file), file).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:|@import/);
    }
    for (const file of scripts) {
      expect(contentOf(build, file), file).not.toMatch(/\beval\(|new Function\(|\bimportScripts\(/);
    }
  });

  test('holds no means to send anything but the connections on the list, all in the background', () => {
    const calls = scripts.flatMap((file) =>
      (contentOf(build, file).match(/\bfetch\((?!['"`]\/\w)/g) ?? []).map(() => file),
    );
    expect(calls).toEqual(OUTGOING.map(() => 'background.js'));
  });

  test('knows no other way out, and no address but those it says', () => {
    for (const file of scripts) {
      const content = contentOf(build, file);
      expect(content, file).not.toMatch(
        /XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|connectNative/,
      );
      const addresses = content.match(/(?:https?|wss?):\/\/[^"'`\\)\s,]+/g) ?? [];
      expect(
        addresses.filter((address) => !KNOWN_ADDRESS.test(address) && !(isPdf(file) && KNOWN_IN_PDF.test(address))),
        file,
      ).toEqual([]);
    }
  });
});

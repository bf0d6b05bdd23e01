import { describe, expect, test } from 'vitest';
import { BUILD, contentOf, filesOf, manifestOf } from '../support/build/output.ts';

describe.each([
  ['Chromium', BUILD.chromium],
  ['Firefox', BUILD.firefox],
])('what is installed in %s', (browser, build) => {
  const manifest = manifestOf(build);

  test('asks for nothing at installation', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://www.linkedin.com/*', 'https://www.xing.com/*']);
    const beside = browser === 'Chromium' ? ['sidePanel'] : [];
    expect([...(manifest.permissions ?? [])].sort()).toEqual(['activeTab', 'scripting', ...beside, 'storage']);
  });

  test('offers no page a file or a channel', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('opens no popup, so that a click on the button reaches the coach', () => {
    expect(manifest.action?.default_popup).toBeUndefined();
  });

  test('is ASCII in every script, since Chromium refuses noncharacters without a word', () => {
    const scripts = filesOf(build).filter((file) => file.endsWith('.js'));
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

  test('loads nothing from elsewhere', () => {
    for (const file of filesOf(build).filter((name) => /\.(?:html|css)$/.test(name))) {
      expect(contentOf(build, file), file).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:|@import/);
    }
    for (const file of filesOf(build).filter((name) => name.endsWith('.js'))) {
      expect(contentOf(build, file), file).not.toMatch(/\beval\(|new Function\(|\bimportScripts\(/);
    }
  });
});

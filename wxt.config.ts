import { defineConfig } from 'wxt';
import { PANELS } from './lib/messages/panels.ts';
import { asciiOnly } from './scripts/build/ascii-only.ts';
import { bareEntry } from './scripts/build/bare-entry.ts';
import { compileAtOnce } from './scripts/build/compile-at-once.ts';
import { disarm } from './scripts/build/disarm.ts';
import { oneBrowser } from './scripts/build/one-browser.ts';
import { sharedParts } from './scripts/build/shared-parts.ts';

/** The two networks. Access is optional and asked for per network on the welcome page. */
export const NETWORKS = ['https://www.linkedin.com/*', 'https://www.xing.com/*'];

/** Out of these, one origin is asked for at a time: that of the address the user typed. Nothing is asked for at installation. */
const ADDRESSES = ['https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  // Elsewhere where a build may not take the place of the one that others are using.
  outDir: process.env.BUILD_OUTPUT ?? '.output',
  imports: false,
  vite: ({ browser }) => ({
    plugins: [
      bareEntry('edge/index.ts'),
      bareEntry('notice/index.ts'),
      sharedParts(PANELS),
      oneBrowser(browser === 'firefox' ? 'browser' : 'chrome'),
      disarm('pdfjs-dist'),
      asciiOnly(),
      compileAtOnce('reader.js'),
    ],
    // The polyfill would be the only `fetch` in the package; every browser that is supported does without.
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es', plugins: () => [disarm('pdfjs-dist'), asciiOnly()] },
    css: { modules: { generateScopedName: '[hash:base64:5]' } },
  }),
  hooks: {
    // WXT makes the popup the button's answer to every click; the background shows it only where it has something to say.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.action?.default_popup;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'de',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: [...NETWORKS, ...ADDRESSES],
    action: { default_title: '__MSG_name__' },
    commands: {
      toggle: { suggested_key: { default: 'Alt+W' }, description: '__MSG_toggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'coach@werkstolz.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

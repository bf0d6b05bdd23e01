import puppeteer, { type Page } from 'puppeteer-core';
import { browserPath } from '../../../scripts/setup/browsers.mjs';
import type { Site } from '../net/site-server.ts';
import { firefoxProfile } from './firefox-profile.ts';
import { firefoxSidebar } from './firefox-sidebar.ts';
import { type FirefoxTools, openFirefoxTools } from './firefox-tools.ts';
import { openNetwork, strayRequests } from './network.ts';
import { BARE_PAGE, COMING_UP, hostOf, type Rig, type RigOptions } from './rig.ts';
import { Surface } from './surface.ts';
import { until } from './until.ts';

const ADDON = 'coach@werkstolz.example';
// Any value: without it Firefox draws one for each profile, and no test could open a page of the extension.
const UUID = '11111111-2222-4333-8444-555555555555';

/** Services that Firefox calls for itself. */
const BROWSER_OWN =
  /(?:\.mozilla\.(?:com|org|net)|\.firefox\.com|\.mozgcp\.net|mozilla-ohttp\.fastly-edge\.com|\.digicert\.com|\.cdn\.mozilla\.net)(?::\d+)?(?:\/|$)/;

/** Firefox with the built extension over WebDriver BiDi; no driver program is needed. */
export async function startFirefox(answer: Site, options: RigOptions): Promise<Rig> {
  const executablePath = browserPath('firefox');
  if (!executablePath) throw new Error('no Firefox found; `npm test` installs one');
  const network = await openNetwork(answer, options.hosts);
  const { width = 1280, height = 800, language = 'de' } = options;
  const profile = firefoxProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile.folder,
    headless: !options.headful,
    acceptInsecureCerts: true,
    defaultViewport: { width, height },
    timeout: 90_000,
    // Needed to open pages of extensions and to press buttons of the browser itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': network.proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': network.proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.update.enabled': false,
      'intl.accept_languages': language,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${UUID}/`;
  const extensionPage = async (path: string) => {
    const page = await browser.newPage();
    // The address is opened, but the answer that it is never comes.
    page.goto(`${origin}${path}`).catch(() => {});
    await until(
      async () =>
        (await page.evaluate('location.href + document.readyState').catch(() => '')) === `${origin}${path}complete`,
      15,
      () => `${path} did not open`,
    );
    return page;
  };
  let opened: Promise<FirefoxTools> | null = null;
  const tools = () => {
    opened ??= openFirefoxTools(browser, ADDON);
    return opened;
  };
  // Looks into the browser's own panel from a page of the same extension.
  let lookout: Page | null = null;

  return {
    name: 'firefox',
    browser,
    site: network.site,
    origin,
    visit: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage,
    ownPage: async (path) => {
      let found: Page | undefined;
      await until(
        async () => {
          for (const page of await browser.pages()) {
            // Firefox tells the address of its extensions' pages to nobody but themselves.
            const address = await page.evaluate('location.href').catch(() => '');
            if (String(address).startsWith(`${origin}${path}`)) found = page;
          }
          return found !== undefined;
        },
        COMING_UP,
        () => `${path} did not come up`,
      );
      return found as unknown as Page;
    },
    allowRequests: async () => {},
    revoke: async (network) => {
      const page = await extensionPage(BARE_PAGE);
      await page.evaluate(`browser.permissions.remove({ origins: ['https://${hostOf(network)}/*'] })`);
      await page.close();
    },
    stopBackground: async () => (await tools()).stopBackground(),
    reloadExtension: async () => (await tools()).reload(),
    clickToolbar: async (page) => {
      const { clickAction } = await tools();
      lookout ??= await extensionPage(BARE_PAGE);
      await page.bringToFront();
      await clickAction();
    },
    pressShortcut: async (page) => {
      const { pressShortcut } = await tools();
      await page.bringToFront();
      await pressShortcut();
    },
    clipboard: async () => (await tools()).clipboard(),
    sidebar: async (page) => firefoxSidebar(browser, page),
    panel: async () => {
      lookout ??= await extensionPage(BARE_PAGE);
      const view = lookout;
      const roots = "browser.extension.getViews({ type: 'sidebar' }).map((view) => view.document)";
      await until(
        async () => (await view.evaluate(`${roots}.length`)) !== 0,
        10,
        () => 'no sidebar panel came up',
      );
      const { panelHands: hands } = await tools();
      return new Surface({ hands, call: (source) => view.evaluate(`(${source})(${roots})`) });
    },
    strayRequests: () => strayRequests(network, answer, BROWSER_OWN),
    close: async () => {
      await browser.close();
      await network.close();
      profile.remove();
    },
  };
}

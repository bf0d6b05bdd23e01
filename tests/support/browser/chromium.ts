import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { browserPath } from '../../../scripts/setup/browsers.mjs';
import type { Site } from '../net/site-server.ts';
import { freshProfile } from './chromium-profile.ts';
import { chromiumSidebar } from './chromium-sidebar.ts';
import { openNetwork, strayRequests } from './network.ts';
import { pageSurface } from './page-surface.ts';
import { COMING_UP, HOSTS, hostOf, type Rig, type RigOptions } from './rig.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
];

/** Any page that is served will do. */
const READS_CLIPBOARD = `https://${HOSTS[0]}/feed/`;

/** A file of chrome://extensions. Its document may do what that page may, without the page, which takes a second to build. */
const EXTENSIONS_PAGE = 'chrome://extensions/strings.m.js';

/** Hosts that Chromium calls for itself whatever it is told; the extension has no business there. */
const BROWSER_OWN =
  /^(?:http:\/\/)?(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|content-autofill\.googleapis\.com|android\.clients\.google\.com|www\.google\.com|optimizationguide-pa\.googleapis\.com|redirector\.gvt1\.com|mtalk\.google\.com)\b/;

/** Chromium with the built extension, driven over a pipe; grants are given on chrome://extensions as a user would. */
export async function startChromium(answer: Site, options: RigOptions): Promise<Rig & { extensionId: string }> {
  const executablePath = browserPath('chromium');
  if (!executablePath) throw new Error('no Chromium found; `npm test` installs one');
  const network = await openNetwork(answer, options.hosts);
  const { width = 1280, height = 800, language = 'de' } = options;
  const profile = freshProfile();
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headful,
    pipe: true,
    handleSIGINT: !options.ownSignals,
    handleSIGTERM: !options.ownSignals,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: profile.folder,
    defaultViewport: options.headful ? null : { width, height },
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...QUIET,
      // The sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--window-size=${width},${height + 90}`,
      `--proxy-server=127.0.0.1:${network.proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      ...(options.dark ? ['--force-dark-mode'] : []),
    ],
  });
  const extensionId = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`the extension in ${options.extension} did not load`);
  const origin = `chrome-extension://${extensionId}/`;
  const settle = async (page: Page) => {
    if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return page;
  };
  const onExtensionsPage = <R>(call: string): Promise<R> => onPage(browser, EXTENSIONS_PAGE, call);

  let stopper: CDPSession | null = null;
  const ownPage = async (path: string) => {
    const target = await browser.waitForTarget((each) => each.url().startsWith(`${origin}${path}`), {
      timeout: COMING_UP * 1000,
    });
    return settle(await target.asPage());
  };

  return {
    name: 'chromium',
    extensionId,
    browser,
    site: network.site,
    origin,
    visit: async (url) => {
      const page = await settle(await browser.newPage());
      await page.goto(url);
      return page;
    },
    extensionPage: async (path) => {
      const page = await settle(await browser.newPage());
      await page.goto(`${origin}${path}`);
      return page;
    },
    allowRequests: async (networks = ['LinkedIn', 'XING']) => {
      for (const network of networks) {
        await onExtensionsPage(
          `chrome.developerPrivate.addHostPermission('${extensionId}', 'https://${hostOf(network)}/*')`,
        );
      }
    },
    revoke: async (network) => {
      const pattern = `https://${hostOf(network)}/*`;
      await onExtensionsPage(`chrome.developerPrivate.removeHostPermission('${extensionId}', '${pattern}')`);
    },
    stopBackground: async () => {
      stopper ??= await workerControl(await browser.newPage(), origin);
      await stopper.send('ServiceWorker.stopAllWorkers');
    },
    reloadExtension: async () => void (await browser.installExtension(options.extension)),
    clickToolbar: async (page) => {
      await page.bringToFront();
      await extension.triggerAction(page);
    },
    pressShortcut: async (page) => {
      await page.bringToFront();
      // Chromium hides its own shortcuts from automation: the command is raised where the browser would raise it.
      const target = await browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
      );
      await (await target.worker())?.evaluate("chrome.commands.onCommand.dispatch('toggle')");
    },
    clipboard: async () => {
      const context = browser.defaultBrowserContext();
      await context.overridePermissions(READS_CLIPBOARD, ['clipboard-read']);
      const page = await browser.newPage();
      await page.goto(READS_CLIPBOARD);
      const text = (await page.evaluate('navigator.clipboard.readText()')) as string;
      await page.close();
      await context.clearPermissionOverrides();
      return text;
    },
    sidebar: (page) => chromiumSidebar(page, extensionId),
    ownPage,
    panel: async () => pageSurface(await ownPage('sidepanel.html')),
    strayRequests: () => strayRequests(network, answer, BROWSER_OWN),
    close: async () => {
      await browser.close();
      await network.close();
      profile.remove();
    },
  };
}

/** Runs a call on a page of the browser's own and closes it again. */
async function onPage<R>(browser: Browser, url: string, call: string): Promise<R> {
  const page = await browser.newPage();
  await page.goto(url);
  const result = (await page.evaluate(call)) as R;
  await page.close();
  return result;
}

/** The switchboard of an origin's workers; it is reached from one of its pages. */
async function workerControl(page: Page, origin: string): Promise<CDPSession> {
  await page.goto(`${origin}popup.html`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return session;
}

import { type Exit, openProxy } from '../net/proxy.ts';
import { type Site, type SiteServer, serveSite } from '../net/site-server.ts';
import { HOSTS } from './rig.ts';

/** The network a test browser lives in: two sample sites and a wall. */
export interface Network {
  site: SiteServer;
  proxy: Exit;
  close(): Promise<void>;
}

export async function openNetwork(answer: Site, others: readonly string[] = []): Promise<Network> {
  const hosts = [...HOSTS, ...others];
  const site = await serveSite(hosts, answer);
  const proxy = await openProxy(hosts, site.port);
  return {
    site,
    proxy,
    close: async () => {
      await proxy.close();
      await site.close();
    },
  };
}

/**
 * Requests that neither a navigation nor the sample page made: to anywhere else (except the browser's own services),
 * or to the sites, where the page that was served does not name the address.
 */
export function strayRequests(network: Network, answer: Site, browserOwn: RegExp): string[] {
  const pages = network.site.visits.filter(({ kind }) => kind === 'document');
  const markup = pages.map(({ url }) => String(answer(new URL(url))?.body ?? '')).join('\n');
  const fromSites = network.site.visits
    .filter(({ kind, url }) => kind !== 'document' && !url.endsWith('/favicon.ico'))
    .filter(({ url }) => !markup.includes(new URL(url).pathname))
    .map(({ url }) => url);
  return [...network.proxy.refused.filter((address) => !browserOwn.test(address)), ...fromSites];
}

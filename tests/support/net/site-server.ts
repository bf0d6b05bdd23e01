import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

/** What a sample site answers to one address. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export type Site = (url: URL) => Answer | null;

export interface Visit {
  url: string;
  /** `Sec-Fetch-Dest`: 'document' for a navigation, 'empty' for a fetch, '' where the browser does not say. */
  kind: string;
}

export interface SiteServer {
  port: number;
  visits: Visit[];
  close(): Promise<void>;
}

/** Serves the sample pages over TLS under their real host names; every request is written down. */
export async function serveSite(hosts: readonly string[], site: Site): Promise<SiteServer> {
  const visits: Visit[] = [];
  const server = createServer(selfSigned(hosts), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    visits.push({ url: url.href, kind: String(request.headers['sec-fetch-dest'] ?? '') });
    const answer = site(url) ?? { status: 404, body: '<!doctype html><title>404</title>' };
    response.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

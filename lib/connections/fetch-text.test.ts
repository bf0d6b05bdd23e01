import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchText } from './fetch-text.ts';

let server: Server;
const asked: IncomingMessage[] = [];

async function serve(answer: RequestListener): Promise<string> {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/n.yaml`;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetchText', () => {
  it('gets a text with its tag, and says the tag the next time', async () => {
    const address = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"7"' }).end('form: 1, ü');
    });
    expect(await fetchText(address, null)).toEqual({ state: 'text', text: 'form: 1, ü', etag: '"7"' });
    expect(await fetchText(address, '"7"')).toEqual({ state: 'same' });
    expect(asked.map(({ headers }) => [headers.cookie, headers.referer, headers.authorization])).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it('stops at two megabytes, whatever the server says', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200);
      for (let at = 0; at < 40; at += 1) response.write('x'.repeat(100_000));
      response.end();
    });
    expect(await fetchText(address, null)).toEqual({ state: 'fault', code: 'too-large' });
  });

  it('follows nowhere', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/there') response.end('form: 1');
      else response.writeHead(302, { location: '/there' }).end();
    });
    expect(await fetchText(address, null)).toEqual({ state: 'fault', code: 'forwarded' });
    expect(asked.map(({ url }) => url)).toEqual(['/n.yaml']);
  });

  it('tells a web page, an error and a server that is not there', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end('no');
      else response.end('\n<!DOCTYPE html><title>Sign in</title>');
    });
    expect(await fetchText(address, null)).toEqual({ state: 'fault', code: 'page' });
    expect(await fetchText(new URL('/gone', address).href, null)).toEqual({
      state: 'fault',
      code: 'status',
      status: 404,
    });
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(await fetchText(address, null)).toEqual({ state: 'fault', code: 'unreachable' });
  });
});

import { X509Certificate } from 'node:crypto';
import { request } from 'node:http';
import { get } from 'node:https';
import { expect, test } from 'vitest';
import { selfSigned } from './certificate.ts';
import { openProxy } from './proxy.ts';
import { serveSite } from './site-server.ts';

test('the certificate names its hosts and is signed with its own key', () => {
  const certificate = new X509Certificate(selfSigned(['www.linkedin.com', 'www.xing.com']).cert);
  expect(certificate.checkHost('www.xing.com')).toBe('www.xing.com');
  expect(certificate.checkHost('www.example.com')).toBeUndefined();
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test('pages are served over TLS under their host name, and every request is written down', async () => {
  const site = await serveSite(['www.linkedin.com'], (url) => ({ body: `page of ${url.pathname}` }));
  const body = await new Promise<string>((resolve, reject) => {
    const options = { port: site.port, host: '127.0.0.1', path: '/in/a/', headers: { host: 'www.linkedin.com' } };
    get({ ...options, rejectUnauthorized: false }, (response) => {
      response.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    }).on('error', reject);
  });
  await site.close();
  expect(body).toBe('page of /in/a/');
  expect(site.visits.map(({ url }) => url)).toEqual(['https://www.linkedin.com/in/a/']);
});

test('the way out lets nobody through but to the sample hosts, and notes who tried', async () => {
  const exit = await openProxy(['www.linkedin.com'], 1);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ port: exit.port, host: '127.0.0.1', method: 'CONNECT', path: 'tracker.example:443' })
      .on('connect', (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  await exit.close();
  expect(status).toBe(502);
  expect(exit.refused).toEqual(['tracker.example:443']);
});

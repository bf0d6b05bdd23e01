import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Exit {
  port: number;
  /** Every host that was asked for and is not one of the sample sites, in order. Nothing reaches the network. */
  refused: string[];
  close(): Promise<void>;
}

/** The browser's only way out: the sample hosts lead to the sample server, everything else is refused and noted. */
export async function openProxy(hosts: readonly string[], sitePort: number): Promise<Exit> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    const [host = '', port] = (request.url ?? '').split(':');
    if (!hosts.includes(host) || port !== '443') {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const site = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      site.pipe(client).pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('close', () => site.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
      }),
  };
}

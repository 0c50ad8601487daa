/** Serves a folder of static files on this machine only. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Starts a server on `port`, or on a free one where that is taken.
 * @returns the server and its address, such as `http://127.0.0.1:4321/`.
 */
export async function serve(folder: string, port = 0): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(notFound(folder));
    }),
  );
  await listen(server, port).catch(() => listen(server, 0));
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${taken}/` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function notFound(folder: string): string | Buffer {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return '404';
  }
}

import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

const folder = resolve(import.meta.dirname, '../../fixtures/pages');
/** The real editors, as their packages ship them, under `/npm/`. */
const packages = resolve(import.meta.dirname, '../../../node_modules');

export interface PagesServer {
  /** Origin that the test build of the extension may enter. */
  origin: string;
  close(): void;
}

/** Serves the made-up pages on a free local port. `localhost` with the same port is another origin, that the extension may not enter. */
export function servePages(): Promise<PagesServer> {
  const files = sirv(folder, { dev: true });
  const editors = sirv(packages, { dev: true });
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    if (!request.url?.startsWith('/npm/')) return files(request, response, missing);
    request.url = request.url.slice('/npm'.length);
    return editors(request, response, missing);
  });
  return new Promise((done) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

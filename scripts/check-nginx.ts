/**
 * Tests docs/deploy/nginx.conf with a real nginx on a built site: status, type, cache, security and cross-origin headers.
 *
 * Usage: npm run check:nginx [-- --site DIR]   (Debian: apt-get install nginx-light)
 * Exit code: 1 when the recipe does not do what it says, 2 without nginx.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Command } from 'commander';

interface Case {
  readonly path: string;
  readonly status: number;
  /** Headers as they must be; `null` where there must be none. */
  readonly headers: Readonly<Record<string, string | null>>;
}

const everywhere = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
const page = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'access-control-allow-origin': null,
};
const data = (type: string) => ({
  'content-type': type,
  'cache-control': 'public, max-age=300',
  'access-control-allow-origin': '*',
});

function cases(site: string): Case[] {
  const record =
    readdirSync(join(site, 'd'))
      .find((name) => name.endsWith('.jsonld'))
      ?.replace('.jsonld', '') ?? '';
  // The style sheet of all pages: those of one page may be too small to be packed.
  const asset = readdirSync(join(site, 'assets')).find((name) => /^site\..*\.css$/.test(name)) ?? '';
  const ok = (path: string, headers: Case['headers']): Case => ({ path, status: 200, headers });
  return [
    ok('/', page),
    ok(`/d/${record}/`, page),
    { path: `/d/${record}`, status: 301, headers: { location: `/d/${record}/` } },
    ok(`/d/${record}.json`, data('application/json; charset=utf-8')),
    ok(`/d/${record}.jsonld`, data('application/ld+json; charset=utf-8')),
    ok(`/d/${record}.csv`, data('text/csv; charset=utf-8')),
    ok(`/d/${record}.zip`, data('application/zip')),
    ok(`/d/${record}.xlsx`, data('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
    ok('/api/v1/results.parquet', data('application/vnd.apache.parquet')),
    ok('/sitemap.xml', data('text/xml; charset=utf-8')),
    ok('/api/v1/disclosures.ndjson', {
      ...data('application/x-ndjson; charset=utf-8'),
      'content-encoding': 'gzip',
    }),
    ok('/feed.xml', data('application/atom+xml; charset=utf-8')),
    ok('/feed.json', data('application/feed+json; charset=utf-8')),
    ok(`/assets/${asset}`, {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    }),
    { path: '/no/such/page/', status: 404, headers: page },
    { path: '/.git/config', status: 404, headers: {} },
  ];
}

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The recipe with its marked lines changed, inside a whole configuration that needs no rights. */
function configuration(folder: string, root: string, port: number): string {
  const recipe = readFileSync(join(import.meta.dirname, '..', 'docs', 'deploy', 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/mingshi;', `root ${root};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr warn;\nevents {}\nhttp { ${kept.join(' ')}\n${recipe}}\n`;
}

async function check(address: string, { path, status, headers }: Case): Promise<string[]> {
  const answer = await fetch(address + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  const wrong = answer.status === status ? [] : [`${path}: ${answer.status}，应为 expected ${status}`];
  for (const [name, value] of Object.entries({ ...everywhere, ...headers }))
    if (answer.headers.get(name) !== value)
      wrong.push(`${path}: ${name}: ${answer.headers.get(name)}，应为 expected ${value}`);
  return wrong;
}

async function answers(address: string, nginx: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (nginx.exitCode !== null) throw new Error('nginx 没有启动 did not start');
    if (
      await fetch(address, { method: 'HEAD' }).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
  throw new Error('nginx 没有应答 does not answer');
}

async function main(): Promise<number> {
  const { site } = new Command('check-nginx')
    .option('--site <dir>', '已生成的网站 built site', 'dist/site')
    .parse()
    .opts<{ site: string }>();
  if (spawnSync('nginx', ['-v']).status !== 0) {
    console.error('未找到 nginx：apt-get install nginx-light。 No nginx found.');
    return 2;
  }
  if (!existsSync(resolve(site))) {
    console.error(`${site}: 先运行 npm run build。 Build the site first.`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'check-nginx-'));
  // nginx started as root reads files as another user: the copy must be readable by all.
  chmodSync(folder, 0o755);
  const root = join(folder, 'site');
  cpSync(resolve(site), root, { recursive: true, dereference: true });
  chmodSync(root, 0o755);
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(folder, root, port));
  const nginx = spawn('nginx', ['-p', folder, '-c', config], { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(address, nginx);
    const all = cases(root);
    const wrong = (await Promise.all(all.map((one) => check(address, one)))).flat();
    const refused = await fetch(address, { method: 'POST' });
    if (refused.status !== 403) wrong.push(`POST /: ${refused.status}，应为 expected 403`);
    const again = await fetch(address).then((first) =>
      fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }),
    );
    if (again.status !== 304) wrong.push(`/ 再取 again: ${again.status}，应为 expected 304`);
    for (const line of wrong) console.error(`✗ ${line}`);
    if (wrong.length === 0) console.log(`✓ docs/deploy/nginx.conf: ${all.length + 2} 项 checks`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = await main();

import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import type { Context, Handler } from 'hono';
import { notFound } from './errors.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The app is not built: how to. */
const BUILD_COMMAND = 'npm run build:web';

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Daybook</title>
<body style="font: 1rem/1.5 system-ui; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">
<h1>The web app is not built yet</h1>
<p>Run <code>${BUILD_COMMAND}</code> in the folder of Daybook and load this page again.
The <a href="/api">API</a> works meanwhile.</p></body></html>
`;

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The file of the app an address means; nothing outside the folder, nothing hidden. */
const fileOf = (root: string, path: string): string | undefined => {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || /[\\\0:]/.test(part))) return undefined;
  const file = normalize(join(root, ...parts));
  return parts.length > 0 && file.startsWith(root + sep) ? file : undefined;
};

const encodings: readonly (readonly [name: string, ending: string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** The smallest form of a file that the client takes. */
const packedForm = async (file: string, accepts: string): Promise<{ path: string; encoding?: string }> => {
  const accepted = accepts.split(',').map((one) => one.split(';', 1)[0]?.trim());
  for (const [encoding, ending] of encodings)
    if (accepted.includes(encoding) && (await isFile(file + ending))) return { path: file + ending, encoding };
  return { path: file };
};

const IMMUTABLE = 'public, max-age=31536000, immutable';

const send = async (c: Context, file: string, cache: string): Promise<Response> => {
  const { path, encoding } = await packedForm(file, c.req.header('accept-encoding') ?? '');
  c.header('cache-control', cache);
  c.header('vary', 'accept-encoding');
  if (encoding !== undefined) c.header('content-encoding', encoding);
  c.header('content-type', types[extname(file)] ?? 'application/octet-stream');
  return c.body(await readFile(path));
};

/** The web app: its files, and `index.html` for every other address, for these are the app's own. */
export const webApp = (folder: string): Handler => {
  const root = resolve(folder);
  const index = join(root, 'index.html');
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const { path } = c.req;
    if (path === '/api' || path.startsWith('/api/')) return next();
    const asset = path.startsWith('/assets/');
    const file = fileOf(root, path);
    if (file !== undefined && (await isFile(file))) return send(c, file, asset ? IMMUTABLE : 'no-cache');
    if (asset) throw notFound(`the web app has no file ${path}: load the page again`);
    if (await isFile(index)) return send(c, index, 'no-cache');
    return c.html(notBuilt, 200, { 'cache-control': 'no-store' });
  };
};

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shell } from './parts/shell.ts';
import type { Truth } from './truth.ts';

/** One invented page, served at the address a real one would have. */
export interface SandboxPage {
  id: string;
  url: string;
  title: string;
  html: string;
  scripts?: never;
  truth: Truth;
  /** What a person would say of it who has pointed at its boxes: of pages in words nobody knows. */
  taught?: Truth;
  /** HTTP status, 200 unless told. */
  status?: number;
}

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

const FOLDER = join(import.meta.dirname, 'pages');

async function load(name: string): Promise<SandboxPage> {
  const address = pathToFileURL(join(FOLDER, name)).href;
  const module = (await import(/* @vite-ignore */ address)) as { default: SandboxPage };
  return module.default;
}

/** Every page of the sandbox: one file of `pages/` each, in the order of the file names. */
export const pages: readonly SandboxPage[] = await Promise.all(readdirSync(FOLDER).sort().map(load));

const byKey = new Map(pages.map((page) => [key(page.url), page]));
if (byKey.size !== pages.length) throw new Error('two sandbox pages share an address');

/** The page with this id; throws when there is none. */
export function page(id: string): SandboxPage {
  const found = pages.find((one) => one.id === id);
  if (!found) throw new Error(`no sandbox page "${id}"`);
  return found;
}

// Real addresses carry extra query and fragments; what tells pages apart is the path and the order id, by whatever name.
function key(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const order = ['orderID', 'orderId', 'ss'].map((name) => searchParams.get(name)).find(Boolean);
  return `${host}${pathname}#${order ?? ''}`;
}

const NOT_FOUND = shell({
  title: 'Page not found',
  content: '<div class="box"><h1>Page not found</h1><p>The page you asked for is not here.</p></div>',
});

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** What the sandbox serves for any address: its pages, a 404 page with the usual header, a dot for images, nothing else. */
export function answer(address: string): Answer {
  const url = new URL(address);
  const found = byKey.get(key(address));
  if (found) return { status: found.status ?? 200, contentType: 'text/html; charset=utf-8', body: found.html };
  if (/\.(?:gif|png|jpe?g|webp|svg|ico)$/i.test(url.pathname)) {
    return { status: 200, contentType: 'image/svg+xml', body: DOT };
  }
  if (/^sellercentral(?:-\w+)?\.amazon\./.test(url.hostname)) {
    return { status: 404, contentType: 'text/html; charset=utf-8', body: NOT_FOUND };
  }
  return { status: 404, contentType: 'text/plain', body: '' };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FeedbackTruth } from './feedback-truth.ts';
import type { HealthTruth } from './health-truth.ts';
import type { MessageTruth } from './message-truth.ts';
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

/** A page of feedback: it has rows rather than one order, and so another truth. */
export interface FeedbackPage extends Omit<SandboxPage, 'truth' | 'taught'> {
  truth: FeedbackTruth;
  /** What it says once it has filled itself, where it is empty at first. */
  later?: FeedbackTruth;
}

/** A page on which messages are read or written. */
export interface MessagePage extends Omit<SandboxPage, 'truth' | 'taught'> {
  truth: MessageTruth;
  /** What it says once it has filled itself, where it is empty at first. */
  later?: MessageTruth;
  /** Pages that stand in frames of it, by their path at the same host. */
  frames?: Readonly<Record<string, string>>;
}

/** A page of account health or a business report; its markup is invented, since none was ever seen. */
export interface HealthPage extends Omit<SandboxPage, 'truth' | 'taught'> {
  truth: HealthTruth;
}

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

const FOLDER = join(import.meta.dirname, 'pages');

async function load<Page>(name: string): Promise<Page> {
  const address = pathToFileURL(join(FOLDER, name)).href;
  const module = (await import(/* @vite-ignore */ address)) as { default: Page };
  return module.default;
}

const files = readdirSync(FOLDER).sort();
const isOfFeedback = (file: string): boolean => file.startsWith('feedback-');
const isOfMessages = (file: string): boolean => file.startsWith('message-');
const isOfHealth = (file: string): boolean => file.startsWith('health-');

/** Every page of the sandbox that is about one order or none: one file of `pages/` each, in the order of the file names. */
export const pages: readonly SandboxPage[] = await Promise.all(
  files
    .filter((file) => !isOfFeedback(file) && !isOfMessages(file) && !isOfHealth(file))
    .map((file) => load<SandboxPage>(file)),
);

/** Every page of the sandbox that shows feedback: the files of `pages/` that are called so. */
export const feedbackPages: readonly FeedbackPage[] = await Promise.all(
  files.filter(isOfFeedback).map((file) => load<FeedbackPage>(file)),
);

/** Every page of the sandbox on which messages are read or written: the files of `pages/` that are called so. */
export const messagePages: readonly MessagePage[] = await Promise.all(
  files.filter(isOfMessages).map((file) => load<MessagePage>(file)),
);

/** Every page of the sandbox that shows how an account does: the files of `pages/` that are called so. */
export const healthPages: readonly HealthPage[] = await Promise.all(
  files.filter(isOfHealth).map((file) => load<HealthPage>(file)),
);

const served = [...pages, ...feedbackPages, ...messagePages, ...healthPages];
const frames = new Map(
  messagePages.flatMap(({ url, frames: inside = {} }) =>
    Object.entries(inside).map(([path, html]) => [new URL(path, url).href, html] as const),
  ),
);
const byKey = new Map(served.map((page) => [key(page.url), page]));
if (byKey.size !== served.length) throw new Error('two sandbox pages share an address');

/** The page with this id; throws when there is none. */
export function page(id: string): SandboxPage {
  const found = pages.find((one) => one.id === id);
  if (!found) throw new Error(`no sandbox page "${id}"`);
  return found;
}

/** The page of feedback with this id; throws when there is none. */
export function feedbackPage(id: string): FeedbackPage {
  const found = feedbackPages.find((one) => one.id === id);
  if (!found) throw new Error(`no sandbox page of feedback "${id}"`);
  return found;
}

/** The page for messages with this id; throws when there is none. */
export function messagePage(id: string): MessagePage {
  const found = messagePages.find((one) => one.id === id);
  if (!found) throw new Error(`no sandbox page for messages "${id}"`);
  return found;
}

/** The page of account health with this id; throws when there is none. */
export function healthPage(id: string): HealthPage {
  const found = healthPages.find((one) => one.id === id);
  if (!found) throw new Error(`no sandbox page of account health "${id}"`);
  return found;
}

// Real addresses carry extra query and fragments; what tells pages apart is the path and the order id, by whatever name.
// All feedback of a shop has one address, as all its health has, so such sample pages are told apart by a parameter of the sandbox's own.
function key(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const order = ['orderID', 'orderId', 'ss', 'cc', 'sandbox'].map((name) => searchParams.get(name)).find(Boolean);
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
  const frame = frames.get(address);
  if (frame) return { status: 200, contentType: 'text/html; charset=utf-8', body: frame };
  if (found) return { status: found.status ?? 200, contentType: 'text/html; charset=utf-8', body: found.html };
  if (/\.(?:gif|png|jpe?g|webp|svg|ico)$/i.test(url.pathname)) {
    return { status: 200, contentType: 'image/svg+xml', body: DOT };
  }
  if (/^sellercentral(?:-\w+)?\.amazon\./.test(url.hostname)) {
    return { status: 404, contentType: 'text/html; charset=utf-8', body: NOT_FOUND };
  }
  return { status: 404, contentType: 'text/plain', body: '' };
}

import type { Page } from 'puppeteer-core';
import type { FeedbackRowTruth } from '../sandbox/feedback-truth.ts';

/** What a line shows: verdict and last days, or nothing of them where it is struck. */
export interface LineShown {
  orderId: string;
  /** Whether it stands in the row of its own order. */
  inPlace: boolean;
  verdict: string | null;
  buyer: readonly string[];
  amazon: readonly string[];
}

/** Every line of feedback that the page holds now. */
export function lines(page: Page): Promise<LineShown[]> {
  return page.evaluate(readLines);
}

/** The line of one order, where it stands. */
export const line = (orderId: string): string => `makegood-panel[data-panel="feedback"][data-order-id="${orderId}"]`;

/** Waits until the page has exactly so many lines, and says what they show. */
export async function linesOnceThere(page: Page, count: number): Promise<LineShown[]> {
  await page.waitForFunction(
    (wanted) => {
      const hosts = [...document.querySelectorAll('makegood-panel[data-panel="feedback"][data-order-id]')];
      return hosts.length === wanted && hosts.every(({ shadowRoot }) => shadowRoot !== null);
    },
    { polling: 'mutation', timeout: 20_000 },
    count,
  );
  return lines(page);
}

// Runs in the page.
function readLines(): LineShown[] {
  const hosts = document.querySelectorAll<HTMLElement>('makegood-panel[data-panel="feedback"][data-order-id]');
  return [...hosts].map((host) => {
    const root = host.shadowRoot;
    const orderId = host.dataset['orderId'] ?? '';
    const days = (name: string): string[] =>
      [...(root?.querySelectorAll(`[data-figure="${name}"] time`) ?? [])].map(
        (time) => time.getAttribute('datetime') ?? '',
      );
    const row = host.closest('kat-table-row, tr');
    return {
      orderId,
      inPlace:
        row !== null && (row.textContent?.includes(orderId) || row.querySelector(`[label="${orderId}"]`) !== null),
      verdict: root?.querySelector<HTMLElement>('[data-figure="removal-verdict"]')?.dataset['verdict'] ?? null,
      buyer: days('buyer-removal-until'),
      amazon: days('amazon-request-until'),
    };
  });
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What has to be shown of a row by hand-written truth: 60 and 90 days after it was left, by both readings where there are two. */
export function expectedLine({ orderId, left, struck, amazonNote }: FeedbackRowTruth): Omit<LineShown, 'verdict'> {
  const counts = !struck && amazonNote === undefined;
  const readings = counts ? [left].flat() : [];
  const until = (days: number): string[] => readings.map((day) => later(day, days)).sort();
  return { orderId, inPlace: true, buyer: until(60), amazon: until(90) };
}

/** The rows that get a line: one to three stars. */
export const low = (rows: readonly FeedbackRowTruth[] = []): FeedbackRowTruth[] =>
  rows.filter(({ rating }) => rating <= 3);

import type { Page } from 'puppeteer-core';
import type { Figure, PanelSnapshot } from '../browser/driver.ts';
import type { Truth } from '../sandbox/truth.ts';
import type { Say } from './scene.ts';

const FIGURES: Readonly<Record<string, string>> = {
  'concession-total-max': 'most in total',
  'concession-return-shipping-max': 'most for return shipping',
  'concession-other-max': 'most for the other concession',
  'concession-other-ceiling': 'other concession, never above',
  'concession-left': 'left in total',
  'concession-return-shipping-left': 'left for return shipping',
  'concession-other-left': 'left for the other concession',
  'paid-total': 'buyer paid',
  'refunded-total': 'already refunded',
  'refund-left': 'left to refund',
};

const GROUNDS: Readonly<Record<string, string>> = {
  page: 'from the page',
  own: 'own setting',
  policy: 'published rule',
  none: 'not known',
};

/** A figure's name in plain words. */
export function figureWords(name: string): string {
  return FIGURES[name] ?? name.replaceAll('-', ' ');
}

/** Where a figure is from, in plain words. */
export function basisWords(basis: string | null): string {
  return basis === null ? '' : (GROUNDS[basis] ?? basis);
}

/** Prints every figure of a panel: its name, the amount as printed, and where it is from. */
export function tellFigures(say: Say, { state, figures }: PanelSnapshot, truth?: Truth): void {
  say(`panel (${state})${figures.length === 0 ? ', no figure' : ':'}`);
  const items = new Set(figures.flatMap(({ item }) => item ?? []));
  for (const item of items) {
    if (items.size > 1) say(`  ${titleOf(item, truth)}`);
    for (const figure of figures) if (figure.item === item) say(figureLine(figure));
  }
  for (const figure of figures) if (figure.item === null) say(figureLine(figure));
}

function figureLine({ name, text, basis }: Figure): string {
  return `  ${figureWords(name).padEnd(32)}${text.padStart(11)}   ${basisWords(basis)}`.trimEnd();
}

function titleOf(key: string, truth: Truth | undefined): string {
  const item = truth?.items?.find(({ orderItemId, asin, sku }) => [orderItemId, asin, sku].includes(key));
  return item?.title ?? key;
}

/** Prints what a panel says besides figures: warnings and remarks, not what is behind "Why?". */
export async function tellRemarks(say: Say, page: Page): Promise<void> {
  for (const line of await page.evaluate(readRemarks)) say(`  “${line}”`);
}

// Runs in the page.
function readRemarks(): string[] {
  const roots = [...document.querySelectorAll('makegood-panel')].flatMap((panel) => panel.shadowRoot ?? []);
  const remarks = roots.flatMap((root) => [...root.querySelectorAll('p.notice, p.quiet, .over .left')]);
  return remarks
    .filter((remark) => !remark.closest('.why'))
    .map((remark) => (remark.textContent ?? '').replace(/\s+/g, ' ').trim());
}

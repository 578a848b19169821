import type { Page } from 'puppeteer-core';
import type { Figure, PanelSnapshot } from '../browser/driver.ts';
import type { Truth } from '../sandbox/truth.ts';
import type { Say } from './scene.ts';

const FIGURES: Readonly<Record<string, string>> = {
  'concession-total-max': 'most in total',
  'concession-return-shipping-max': 'most for return shipping',
  'concession-other-max': 'most for the other concession',
  'concession-other-ceiling': 'other concession, never above',
  'concession-over': 'over the limit in total',
  'concession-return-shipping-over': 'over the limit for return shipping',
  'concession-other-over': 'over the limit for the other',
  'concession-left': 'left in total',
  'concession-return-shipping-left': 'left for return shipping',
  'concession-other-left': 'left for the other concession',
  'paid-total': 'buyer paid',
  'refunded-total': 'already refunded',
  'pending-total': 'on its way',
  'refund-typed': 'typed as a refund',
  'concession-typed': 'typed as concessions',
  'refund-left': 'left to refund',
  'undo-until': 'can be cancelled until',
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

/**
 * Prints every figure of a panel, or of the popup: its name, the amount as printed, and where it is from.
 * @param truth what is true of the page, for the titles of its items.
 */
export function tellFigures(say: Say, { state, figures }: PanelSnapshot, { who = 'panel', truth }: Telling = {}): void {
  say(`${who} (${state})${figures.length === 0 ? ', no figure' : ':'}`);
  const items = new Set(figures.map(({ item }) => item));
  const several = items.size > 2;
  // The order's own figures, which are of no item, come last.
  for (const item of [...items].sort((left, right) => Number(left === null) - Number(right === null))) {
    if (several) say(`  ${item === null ? 'the whole order' : titleOf(item, truth)}:`);
    const indent = several ? '    ' : '  ';
    tellLines(
      (line) => say(indent + line),
      figures.filter((figure) => figure.item === item),
    );
  }
}

interface Telling {
  who?: string;
  truth?: Truth;
}

// What is left of a maximum goes on the line of that maximum.
function tellLines(say: Say, figures: readonly Figure[]): void {
  for (const { name, text, basis } of figures) {
    if (name.endsWith('-left') && name.startsWith('concession-')) continue;
    const left = figures.find((figure) => figure.name === LEFT[name]);
    const amounts = `${text.padStart(10)}${(left ? `   left ${left.text}` : '').padEnd(18)}`;
    say(`${figureWords(name).padEnd(32)}${amounts}${basisWords(basis)}`);
  }
}

const LEFT: Readonly<Record<string, string>> = {
  'concession-total-max': 'concession-left',
  'concession-return-shipping-max': 'concession-return-shipping-left',
  'concession-other-max': 'concession-other-left',
};

function titleOf(key: string, truth: Truth | undefined): string {
  const item = truth?.items?.find(({ orderItemId, asin, sku }) => [orderItemId, asin, sku].includes(key));
  return item?.title ?? key;
}

/** Prints what the rules of the refund panel found, the most serious first. */
export async function tellFindings(say: Say, page: Page): Promise<void> {
  const found = await page.$eval('makegood-panel[data-panel="refund"]', (panel) =>
    [...(panel.shadowRoot?.querySelectorAll<HTMLElement>('[data-rule]') ?? [])].map(
      (finding) => `${finding.dataset['severity']}: ${finding.querySelector('summary')?.textContent?.trim()}`,
    ),
  );
  for (const line of found) say(`  ${line}`);
}

/** Prints what a panel says besides figures: warnings and remarks, not what is behind "Why?". */
export async function tellRemarks(say: Say, page: Page): Promise<void> {
  for (const line of await page.evaluate(readRemarks)) say(`  “${line}”`);
}

// Runs in the page.
function readRemarks(): string[] {
  const roots = [...document.querySelectorAll('makegood-panel')].flatMap((panel) => panel.shadowRoot ?? []);
  const remarks = roots.flatMap((root) => [...root.querySelectorAll('p.notice, p.warning, p.quiet')]);
  return remarks
    .filter((remark) => !remark.closest('.why'))
    .map((remark) => (remark.textContent ?? '').replace(/\s+/g, ' ').trim());
}

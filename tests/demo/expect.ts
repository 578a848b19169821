import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Figure, type PanelKind, type PanelSnapshot, panels } from '../browser/driver.ts';
import { basisWords, figureWords } from './tell.ts';

/** How long the panel may take to say what was typed. */
const PATIENCE = 5_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, 25));

/** The demo saw something else than it had to see. */
export class DemoFailure extends Error {}

/** Fails the demo with this message unless the condition holds. */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new DemoFailure(message);
}

/** What a panel must say: amounts in minor units by figure name, and what they rest on. */
export interface Expected {
  amounts: Readonly<Record<string, number>>;
  basis?: 'page' | 'own' | 'policy';
  item?: string;
}

/** Fails unless each of these figures stands in the panel with this amount and ground. */
export function checkFigures({ figures }: PanelSnapshot, { amounts, basis, item }: Expected): void {
  for (const [name, amount] of Object.entries(amounts)) {
    const found = figures.find((figure) => figure.name === name && (item === undefined || figure.item === item));
    check(found !== undefined, `the panel does not say "${figureWords(name)}"`);
    check(found.amount === amount, `"${figureWords(name)}" is ${found.text}; expected ${amount} in minor units`);
    const ground = `"${figureWords(name)}" is "${basisWords(found.basis)}"`;
    check(basis === undefined || found.basis === basis, `${ground}; expected "${basisWords(basis ?? null)}"`);
  }
}

/** Fails if the panel says any most-allowed amount, or how much is left of one. */
export function checkNoConcession({ figures }: PanelSnapshot): void {
  const said = figures.find(({ name }) => name.startsWith('concession-'));
  check(said === undefined, `the panel says "${figureWords(said?.name ?? '')}" where nothing is known`);
}

/** Waits until a figure of the panel says this amount, as after typing. */
export async function untilFigure(
  page: Page,
  kind: PanelKind,
  name: string,
  amount: number,
  item?: string,
): Promise<PanelSnapshot> {
  const end = performance.now() + PATIENCE;
  let found: Figure | undefined;
  while (performance.now() < end) {
    const [snapshot] = await panels(page, kind);
    found = snapshot?.figures.find((figure) => figure.name === name && (item === undefined || figure.item === item));
    if (snapshot && found?.amount === amount) return snapshot;
    await pause();
  }
  const said = found ? `says ${found.text}` : 'is not there';
  throw new DemoFailure(`"${figureWords(name)}" ${said}; expected ${amount} in minor units`);
}

/** Waits until the panel says no such figure any more. */
export async function untilGone(page: Page, kind: PanelKind, name: string): Promise<PanelSnapshot> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const [snapshot] = await panels(page, kind);
    if (snapshot && !snapshot.figures.some((figure) => figure.name === name)) return snapshot;
    await pause();
  }
  throw new DemoFailure(`"${figureWords(name)}" is still there`);
}

type Messages = Record<string, { message: string } | undefined>;

const ENGLISH = join(import.meta.dirname, '..', '..', 'public', '_locales', 'en', 'messages.json');
const messages = JSON.parse(readFileSync(ENGLISH, 'utf8')) as Messages;

/** Fails unless the panel says this interface text, known by its name so that a better wording breaks nothing here. */
export function checkSays({ text }: Pick<PanelSnapshot, 'text'>, name: string, ...fill: string[]): void {
  const found = messages[name];
  check(found !== undefined, `there is no interface text "${name}"`);
  const wanted = found.message
    .replace(/\$(\d)/g, (_, at: string) => fill[Number(at) - 1] ?? '')
    .replaceAll('$$', () => '$');
  check(text.includes(wanted), `it should say "${wanted}", but says "${text}"`);
}

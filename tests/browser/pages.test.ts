import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import { panels, type Session, saveEvidence, waitForPanel } from './driver.ts';
import { expectedFigures } from './expected-figures.ts';

// Order pages first: what they say of an order is remembered when its refund form is opened.
const others = pages.filter(({ truth }) => truth.state === 'none');
const inOrder = pages
  .filter((page) => !others.includes(page))
  .sort((a, b) => Number(a.truth.kind === 'refund-form') - Number(b.truth.kind === 'refund-form'));

describe.each(browsers)('$name shows what the page says, or nothing', ({ launch }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  it('says nothing on pages that are none of its', async () => {
    const opened = [];
    for (const { id, url } of others) opened.push({ id, page: await session.open(url) });
    // What is never there cannot be awaited; the quiet after which "not understood" would be said can.
    await opened.at(-1)?.page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 5_000)));
    for (const { id, page } of opened) {
      expect(await panels(page, 'refund'), id).toEqual([]);
      await page.close();
    }
  });

  it.each(inOrder)('$id', async ({ id, url, truth }) => {
    const page = await session.open(url);
    try {
      const { state, figures } = await waitForPanel(page, 'refund', truth.state);
      expect(state).toBe(truth.state);
      const allowed = truth.state === 'read' ? expectedFigures(truth) : {};
      const shown: Record<string, number[]> = {};
      // Moments, such as the end of an undo clock, are no amounts.
      const amounts = figures.filter(({ datetime }) => datetime === null);
      for (const { name, amount, currency, basis } of amounts) {
        expect(currency, name).toBe(truth.currency);
        expect(['page', 'own', 'policy'], name).toContain(basis);
        shown[name] ??= [];
        shown[name].push(amount ?? Number.NaN);
      }
      for (const [name, amounts] of Object.entries(shown)) expect(amounts, name).toEqual(allowed[name]);
      // The figures this page is there for must not merely be absent.
      for (const name of Object.keys(allowed)) {
        if (name.startsWith('concession') || truth.kind === 'order-details') expect(shown, name).toHaveProperty(name);
      }
      const limits = truth.items?.flatMap(({ printedLimits }) => Object.keys(printedLimits ?? {})) ?? [];
      if (limits.length > 0) {
        for (const { name, basis } of figures.filter((each) =>
          /^concession-(return-shipping|other|total)-max/.test(each.name),
        ))
          expect(basis, name).toBe('page');
      }
    } catch (error) {
      await saveEvidence(page, id);
      throw error;
    } finally {
      await page.close();
    }
  });

  it('asked nothing of any network and broke no page', () => {
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});

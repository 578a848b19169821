import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSandbox } from '../open-sandbox.ts';
import { wrongIn } from './judge.ts';
import { orderPages } from './order-pages.ts';
import { refundPages } from './refund-pages.ts';
import { stageOf, viewOf } from './stage.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each([...orderPages, ...refundPages])('$id', (page) => {
  it('shows nothing that the page does not say', async () => {
    const { document } = await openSandbox(page);
    const view = viewOf(document, page.url);
    expect(wrongIn(view, page.truth)).toEqual([]);
    // The copy that is changed in the other test says the same.
    const stage = await stageOf(page);
    expect(viewOf(stage.fresh(), page.url)).toEqual(view);
  });
});

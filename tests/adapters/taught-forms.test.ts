import { afterEach, describe, expect, it, vi } from 'vitest';
import { pages } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';
import { adapterAt, teachBoth } from './teach.ts';

afterEach(() => vi.unstubAllGlobals());

const unknown = pages.filter(({ taught }) => taught);

describe.each(unknown)('$id', (page) => {
  it('reads what it says once both boxes were pointed at', async () => {
    const { document, url } = await openSandbox(page);
    const taught = teachBoth(document, url);
    const reading = adapterAt(url).read(document, url, taught);
    if (reading.state !== 'read' || reading.facts.kind !== 'refund-form') return expect.fail(JSON.stringify(reading));
    const { lines } = reading.facts.form;
    expect(lines.map(({ printed, asin }) => ({ asin, ...printed }))).toEqual(
      page.taught?.items?.map(({ asin, printedLimits }) => ({
        asin: asin ?? lines[0]?.asin,
        returnShipping: { amount: printedLimits?.returnShipping, currency: 'USD' },
        other: { amount: printedLimits?.other, currency: 'USD' },
        total: undefined,
      })),
    );
    expect(lines.map(({ unclear }) => unclear)).not.toContain(true);
    expect(reading.boxes?.length).toBe(lines.length);
    expect(reading.ways).toEqual({ ReturnShipping: 'taught', Other: 'taught' });
    expect(reading.dropped).toEqual([]);
  });
});

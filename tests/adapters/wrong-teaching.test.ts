import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaughtField } from '../../lib/domain/taught';
import { pages, page as sandboxPage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';
import { adapterAt, isBox, OTHER, point, RETURN, teachBoth } from './teach.ts';

afterEach(() => vi.unstubAllGlobals());

const open = async (id: string) => {
  const { document, url } = await openSandbox(sandboxPage(id));
  return { document, url, adapter: adapterAt(url) };
};
const linesOf = (reading: ReturnType<ReturnType<typeof adapterAt>['read']>) =>
  reading.state === 'read' && reading.facts.kind === 'refund-form' ? reading.facts.form.lines : [];

describe('wrong teaching', () => {
  it.each([
    ['refund-us', /^(?:price|shipping|tax)$/],
    ['refund-us-labels', /^(?:price|shipping|tax)$/],
    ['refund-au-aria', /^(?:price|shipping|tax)$/],
    ['refund-us-older', /^(?:price|shipping|tax)$/],
  ])('%s: the box of a price, of shipping or of a tax is refused', async (id, kind) => {
    const { document, url } = await open(id);
    expect(point(document, url, 'ReturnShipping', isBox(kind))).toBeUndefined();
    expect(point(document, url, 'Other', isBox(kind))).toBeUndefined();
  });
  it('the box of the one concession is refused for the other', async () => {
    const { document, url } = await open('refund-us');
    expect(point(document, url, 'ReturnShipping', isBox(OTHER))).toBeUndefined();
    expect(point(document, url, 'Other', isBox(RETURN))).toBeUndefined();
  });
  it('a search box is no amount box', async () => {
    const { document, url } = await open('refund-unknown-katal');
    expect(point(document, url, 'ReturnShipping', (element) => element.matches('.search'))).toBeUndefined();
  });
  it('one box cannot be both', async () => {
    const { document, url } = await open('refund-unknown-katal');
    const back = point(document, url, 'ReturnShipping', isBox(RETURN));
    expect(point(document, url, 'Other', isBox(RETURN), back ? [back.field] : [])).toBeUndefined();
  });
  // A file of taught fields may say anything: known forms stay right whatever was taught.
  it('what says another thing than the page yields no number and is given up', async () => {
    const { document, url, adapter } = await open('refund-us-labels');
    const wrong = (field: string, label: string): TaughtField => ({
      adapter: adapter.id,
      field,
      locator: { tag: 'input', label, attributes: [], path: [] },
      limitWords: 'paid',
      taughtAt: '2026-11-21T10:00:00.000Z',
    });
    const reading = adapter.read(document, url, [wrong('ReturnShipping', 'Amount to refund: product price')]);
    expect(reading.dropped).toEqual(['ReturnShipping']);
    const [line] = linesOf(reading);
    expect(line).toMatchObject({
      unclear: true,
      printed: { returnShipping: { amount: 1998 }, other: { amount: 4500 } },
    });
    expect(reading.state === 'read' && reading.boxes).toBe(undefined);
  });
});

describe('taught forms', () => {
  it('leave a limit unclear as soon as another amount stands beside the box', async () => {
    const { document, url, adapter } = await open('refund-unknown-labels');
    const taught = teachBoth(document, url);
    const note = document.createElement('span');
    note.textContent = 'Antes USD 50.00';
    document.querySelector('[data-sandbox-box="return"]')?.after(note);
    const [line] = linesOf(adapter.read(document, url, taught));
    expect(line).toMatchObject({ unclear: true, printed: { other: { amount: 1790 } } });
    expect(line?.printed.returnShipping).toBeUndefined();
  });
  it('are given up where their labels are gone', async () => {
    const { document, url, adapter } = await open('refund-unknown-labels');
    const taught = teachBoth(document, url);
    for (const label of document.querySelectorAll('label')) label.textContent = 'Otra cosa';
    expect(adapter.read(document, url, taught)).toMatchObject({
      state: 'drift',
      missing: ['Concession'],
      dropped: ['ReturnShipping', 'Other'],
    });
  });
  it('change nothing of forms that are understood', async () => {
    const { document, url } = await open('refund-unknown-katal');
    const taught = teachBoth(document, url);
    for (const page of pages.filter((each) => each.truth.kind === 'refund-form' && !each.taught)) {
      const known = await openSandbox(page);
      const adapter = adapterAt(known.url);
      const [plain, with_] = [adapter.read(known.document, known.url), adapter.read(known.document, known.url, taught)];
      expect(linesOf(with_), page.id).toEqual(linesOf(plain));
      expect(with_.dropped, page.id).toEqual([]);
    }
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

/** The delivery facts of a split order whose fields say something else. */
async function read(texts: Record<string, string>, lang = 'en-US') {
  const { document, url } = await openSandbox(sandboxPage('order-us-split'));
  document.documentElement.lang = lang;
  for (const [name, text] of Object.entries(texts)) {
    const element = document.querySelector(`[data-test-id="${name}"]`);
    if (!element) throw new Error(name);
    element.textContent = text;
  }
  const reading = adapters.find((each) => each.matches(url))?.read(document, url);
  if (reading?.state !== 'read' || reading.facts.kind !== 'order-details') throw new Error(`${reading?.state}`);
  const { shipBy, deliverBy, tracking } = reading.facts.details;
  return { shipBy, deliverBy, tracking };
}

describe('the days of an order', () => {
  it.each([
    ['Thu, Dec 5, 2019', '2019-12-05'],
    ['Thu, Dec 5, 2019 to Mon, Dec 9, 2019', '2019-12-09'],
    ['Thu, Dec 5, 2019 - Mon, Dec 9, 2019', '2019-12-09'],
    ['Thu, Dec 5, 2019 – Mon, Dec 9, 2019', '2019-12-09'],
  ])('are the last ones: %s', async (text, day) => {
    expect((await read({ 'order-summary-deliverby-value': text })).deliverBy).toBe(day);
  });
  it.each([
    'Currently unavailable',
    '12/5/2019',
    'Dec 5 - Dec 9, 2019',
    'Dec 9, 2019 - Dec 5, 2019',
    'Dec 5, 2019 or later',
    '',
  ])('are none where they are not certain: %s', async (text) =>
    expect((await read({ 'order-summary-shipby-value': text })).shipBy).toBeUndefined(),
  );
});

describe('the tracking numbers of an order', () => {
  it('are told without blanks', async () => {
    expect((await read({ 'tracking-id-value': '1Z 999 AA1 01' })).tracking).toEqual(['1Z999AA101', 'SAMPLE0000000003']);
  });
  it.each(['Not available', 'SAMPLE0000000002 (changed)', 'Add tracking', '-'])(
    'are all left out where one is not understood: %s',
    async (text) => expect((await read({ 'tracking-id-value': text })).tracking).toBeUndefined(),
  );
});

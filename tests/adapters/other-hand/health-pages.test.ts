import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../../lib/adapters/registry';
import { openSandbox } from '../open-sandbox.ts';
import { healthPages } from './health-pages.ts';
import { wrongInHealth } from './judge-health.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each(healthPages)('$id', ({ url: address, html, truth, read }) => {
  it(read ? 'is read' : 'is said to be no more than it is', async () => {
    const { document, url } = await openSandbox({ url: address, html });
    const reading = adapters.find((each) => each.matches(url))?.read(document, url);
    if (reading?.state !== 'read' || reading.facts.kind !== 'account-health')
      return read ? expect.fail(JSON.stringify(reading)) : undefined;
    const { health } = reading.facts;
    expect(wrongInHealth(health, truth)).toEqual([]);
    if (read) expect(health.metrics).toHaveLength(truth.metrics?.length ?? 0);
  });
});

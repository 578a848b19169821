import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { pageObservation } from '../../lib/domain/order';
import { canonical } from '../../lib/domain/seen';
import { z } from '../../lib/domain/zod';
import { healthPages } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

/** In which order a page is read is nobody's concern. */
const inOrder = <Each>(metrics: readonly Each[]): Each[] =>
  metrics.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));

describe.each(healthPages)('$id', ({ url: address, html, truth }) => {
  it(`is read as ${truth.state}`, async () => {
    const { document, url } = await openSandbox({ url: address, html });
    const reading = adapters.find((each) => each.matches(url))?.read(document, url);
    if (truth.state === 'none') return expect(['elsewhere', undefined]).toContain(reading?.state);
    if (truth.state !== 'read') return expect(reading?.state).toBe(truth.state);
    if (reading?.state !== 'read') return expect.fail(JSON.stringify(reading));
    const observed = z.parse(pageObservation, { ...reading.facts, at: '2026-11-22T10:00:00.000Z' });
    if (observed.kind !== 'account-health') return expect.fail(observed.kind);
    const { state, metrics, ...whose } = truth;
    expect({ ...observed.health, metrics: inOrder(observed.health.metrics) }).toEqual({
      ...whose,
      metrics: inOrder(metrics ?? []),
    });
  });
});

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AccessList } from '../../../components/onboarding/access-list';
import { FirstPages } from '../../../components/onboarding/first-pages';
import { SampleOffer } from '../../../components/onboarding/sample-offer';
import { PromptList } from '../../../components/prompts/prompt-list';
import { useAccess } from '../../../entrypoints/onboarding/use-access';
import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { marketplaceOf } from '../../../lib/policies/marketplaces';
import { practicesFor } from '../../../lib/policies/prompt-practices';
import { draw, namesForTexts, press } from '../options/shown';

const granted = new Set<string>();
let tell = (): void => {};
beforeEach(() => {
  fakeBrowser.reset();
  namesForTexts();
  granted.clear();
  const event = {
    addListener: (heard: () => void) => {
      tell = heard;
    },
    removeListener: () => {},
  };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)),
      request: async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.add(each);
        tell();
        return true;
      },
      onAdded: event,
      onRemoved: event,
    },
  });
});
afterEach(() => document.body.replaceChildren());

const stores = [marketplaceOf('US'), marketplaceOf('DE')];
function Access() {
  const { allowed, ask } = useAccess(stores);
  return <AccessList stores={stores} allowed={allowed} onAsk={ask} />;
}
const states = (place: Element) =>
  [...place.querySelectorAll('[data-store]')].map((each) => each.getAttribute('data-allowed'));

it('a store that the browser does not let us read says so in words, and is allowed on a press', async () => {
  granted.add('https://sellercentral.amazon.com/*');
  const place = draw(<Access />);
  await vi.waitFor(() => expect(states(place)).toEqual(['true', 'false']));
  expect(place.querySelector('[data-store="DE"]')?.textContent).toContain('onboardNotAllowed');
  expect(place.querySelectorAll('[name="allow"]')).toHaveLength(1);
  await act(async () => press(place, '[name="allow"]'));
  await vi.waitFor(() => expect(states(place)).toEqual(['true', 'true']));
  granted.clear();
  await act(async () => tell());
  await vi.waitFor(() => expect(states(place)).toEqual(['false', 'false']));
});

it('pages are ticked by what was seen; a history that cannot be opened is no "not seen"', () => {
  const seen = { order: true, feedback: false, messages: true, account: false };
  const place = draw(<FirstPages seen={seen} stores={stores} />);
  expect(place.querySelector('[data-figure="first-pages"]')?.getAttribute('data-count')).toBe('2');
  expect(place.querySelectorAll('[data-seen="true"]')).toHaveLength(2);
  expect([...place.querySelectorAll<HTMLAnchorElement>('[data-page="order"] a')].map(({ href }) => href)).toEqual([
    'https://sellercentral.amazon.com/orders-v3',
    'https://sellercentral.amazon.de/orders-v3',
  ]);
  expect(draw(<FirstPages seen={null} stores={stores} />).textContent).toBe('stateMissing');
});

it('the sample shows its progress and can be cancelled, and cannot be put in while everything is stopped', () => {
  const presses = { onPut: vi.fn(), onCancel: vi.fn(), onOut: vi.fn() };
  const running = draw(<SampleOffer shown={false} done={0.4} failed={false} paused={false} {...presses} />);
  expect(running.querySelector('progress')?.value).toBe(0.4);
  press(running, '[name="cancel"]');
  expect(presses.onCancel).toHaveBeenCalledOnce();
  const stopped = draw(<SampleOffer shown={false} done={undefined} failed paused {...presses} />);
  press(stopped, '[name="sample-in"]');
  expect([presses.onPut.mock.calls.length, stopped.textContent?.includes('sampleFailed')]).toEqual([0, true]);
});

it('a prompt names its own records, what to do and what that rests on, and can be put aside and brought back', () => {
  const prompt: Prompt = {
    id: 'late-shipment',
    fits: ['feedback'],
    evidence: [{ kind: 'complaints', cases: 4, of: 20, since: '2026-09-01', before: { cases: 2, of: 40 } }],
  };
  const presses = { onLater: vi.fn(), onNever: vi.fn(), onBack: vi.fn() };
  const found = { prompts: [prompt], aside: [{ ...prompt, id: 'service' as const }] };
  const place = draw(<PromptList found={found} practicesOf={practicesFor} {...presses} />);
  const evidence = place.querySelector<HTMLElement>('[data-figure="prompt-evidence"]');
  expect(evidence?.dataset).toMatchObject({ kind: 'complaints', count: '4', of: '20', since: '2026-09-01' });
  expect(evidence?.textContent).toBe('promptOfComplaints 4 20 Sep 1, 2026 (promptBefore 2 40)');
  expect(place.querySelectorAll('.ground a')).toHaveLength(2);
  press(place, '[name="later"]');
  press(place, '[name="never"]');
  press(place, '[name="back"]');
  expect([presses.onLater, presses.onNever].map(({ mock }) => mock.calls)).toEqual([[[prompt]], [[prompt]]]);
  expect(presses.onBack).toHaveBeenCalledWith(found.aside[0]);
  const none = draw(<PromptList found={{ prompts: [], aside: [] }} practicesOf={practicesFor} {...presses} />);
  expect(none.querySelector('[data-prompts="empty"]')?.textContent).toContain('promptsNone');
});

import { expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { warmUp } from '../../../lib/domain/reply/warm-up';

it('makes ready in many small steps, and changes nothing of what is found', () => {
  const [cold, warm] = [createReplyChecker(), createReplyChecker()];
  const steps = [...warmUp(warm)].length;
  expect(steps).toBeGreaterThan(20);
  const draft = {
    text: 'YOU SHOULD HAVE READ IT. Write to me@shop.example!!!',
    mode: 'answer',
    today: '2026-11-22',
  } as const;
  expect(warm(draft)).toEqual(cold(draft));
  expect(warm(draft).length).toBeGreaterThan(1);
});

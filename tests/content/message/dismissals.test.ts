import { expect, it } from 'vitest';
import { createDismissals } from '../../../lib/content/message/dismissals';
import { sampleFinding } from '../../components/reply/sample-message';

const question = (words: string) => sampleFinding({ rule: 'open', fill: [words] });

it('sets aside one of two open questions, and not the other', () => {
  const dismissals = createDismissals();
  dismissals.add(question('When?'), 'Hello');
  expect(dismissals.has(question('When?'), 'Hello there')).toBe(true);
  expect(dismissals.has(question('Who pays?'), 'Hello')).toBe(false);
});

it('stays with a finding whose figures change while it is written', () => {
  const dismissals = createDismissals();
  dismissals.add(sampleFinding({ rule: 'length', fill: [2001, 2000] }), 'long');
  expect(dismissals.has(sampleFinding({ rule: 'length', fill: [2002, 2000] }), 'longer')).toBe(true);
});

it('knows words again wherever they have moved to', () => {
  const dismissals = createDismissals();
  dismissals.add(sampleFinding({ start: 0, end: 4 }), 'must');
  expect(dismissals.has(sampleFinding({ start: 4, end: 8 }), 'You must')).toBe(true);
  expect(dismissals.has(sampleFinding({ start: 0, end: 3 }), 'You must')).toBe(false);
});

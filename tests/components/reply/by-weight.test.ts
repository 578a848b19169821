import { describe, expect, it } from 'vitest';
import { byWeight } from '../../../components/reply/by-weight';
import type { ReplyFinding } from '../../../lib/domain/reply/reply';
import { sampleFinding } from './sample-message';

const listed = (...findings: ReplyFinding[]): string[] =>
  byWeight(findings).map(({ finding, again }) => `${finding.rule}${again ? ' again' : ''}`);
const at = (rule: string, start: number, change: Partial<ReplyFinding> = {}): ReplyFinding =>
  sampleFinding({ rule, start, end: start + 5, ...change });

describe('the list of findings', () => {
  it('begins with what is most serious, and with what may not be sent', () => {
    expect(
      listed(
        at('sharp', 0),
        at('blame', 10, { severity: 'warning' }),
        at('aside', 20, { severity: 'info' }),
        at('link', 30, { severity: 'warning', group: 'policy' }),
        sampleFinding({ rule: 'no-apology', group: 'missing' }),
      ),
    ).toEqual(['link', 'blame', 'sharp', 'no-apology', 'aside']);
  });
  it('keeps the order of reading among those of the same weight', () => {
    expect(listed(at('one', 0), at('other', 10))).toEqual(['one', 'other']);
  });
  it('has together what is said of the same words, by the most serious of it', () => {
    const serious = { severity: 'warning', group: 'policy' } as const;
    expect(listed(at('sharp', 0), at('loud', 10), at('link', 20, serious), at('deal', 10, serious))).toEqual([
      'deal',
      'loud again',
      'link',
      'sharp',
    ]);
  });
  it('takes what is about all of the draft for no words in common', () => {
    const open = (question: string): ReplyFinding => sampleFinding({ rule: 'question', fill: [question] });
    expect(listed(open('When?'), open('Who?'))).toEqual(['question', 'question']);
  });
});

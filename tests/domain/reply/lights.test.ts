import { describe, expect, it } from 'vitest';
import { type Lit, lightsOf } from '../../../lib/domain/reply/lights';
import type { ReplyFinding, ReplyGroup } from '../../../lib/domain/reply/reply';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const clock = (dueAt: string, latest?: string) => ({
  since: '2026-11-21T12:00:00.000Z' as never,
  dueAt: dueAt as never,
  exact: !latest,
  ...(latest && { latest: latest as never }),
  waiting: 1,
  basis: 'policy' as const,
  hours: 24,
});
const finding = (group: ReplyGroup): ReplyFinding => ({
  rule: group,
  severity: 'advice',
  text: 'replyLink',
  fill: [],
  grounds: [],
  group,
});
const lit = (change: Partial<Lit> = {}): Lit => ({
  mode: 'answer',
  now: NOW,
  order: 'seen',
  answers: { covered: true },
  coverage: 'all',
  empty: false,
  findings: [],
  ...change,
});
const states = (change: Partial<Lit>) => lightsOf(lit(change)).map(({ state, text }) => `${state} ${text}`);
const [PROMPT, ACCURATE, HELPFUL] = [0, 1, 2];

describe('prompt', () => {
  it.each([
    [{ stand: 'settled' as const }, 'clear msgPromptNone'],
    [{ answers: undefined }, 'unknown msgPromptUnseen'],
    [{}, 'unknown msgPromptUnseen'],
    [{ stand: 'untimed' as const }, 'unknown msgPromptUntimed'],
    [{ stand: 'untimed' as const, mode: 'proactive' as const }, 'unknown msgPromptUntimed'],
    [{ clock: clock('2026-11-22T15:00:00Z') }, 'clear msgPromptInTime'],
    [{ clock: clock('2026-11-22T11:59:00Z') }, 'look msgPromptSoon'],
    [{ clock: clock('2026-11-22T10:00:00Z') }, 'late msgPromptLate'],
    [{ clock: clock('2026-11-22T09:00:00Z', '2026-11-22T11:00:00Z') }, 'look msgPromptMaybeLate'],
    [{ clock: clock('2026-11-22T08:00:00Z', '2026-11-22T09:00:00Z') }, 'late msgPromptLate'],
    [{ mode: 'proactive' as const }, 'unknown msgPromptBegun'],
  ])('%j', (change, said) => expect(states(change)[PROMPT]).toBe(said));
});
describe('accurate', () => {
  it.each([
    [{ order: 'none' as const }, 'unknown msgAccurateNoOrder'],
    [{ order: 'unseen' as const }, 'unknown msgAccurateUnseen'],
    [{ empty: true }, 'unknown msgNothingYet'],
    [{}, 'clear msgAccurateClear'],
    [{ findings: [finding('accurate')] }, 'look msgAccurateOne'],
    [{ findings: [finding('tone')] }, 'clear msgAccurateClear'],
    [{ findings: [{ ...finding('missing'), rule: 'left-blank' }] }, 'look msgAccurateBlank'],
  ])('%j', (change, said) => expect(states(change)[ACCURATE]).toBe(said));
});
describe('helpful', () => {
  it.each([
    [{ mode: 'proactive' as const }, 'unknown msgHelpfulBegun'],
    [{ answers: undefined }, 'unknown msgHelpfulUnseen'],
    [{ answers: { covered: false } }, 'unknown msgHelpfulLanguage'],
    [{ empty: true }, 'unknown msgNothingYet'],
    [{ findings: [finding('missing'), finding('missing')] }, 'look msgHelpfulMany'],
    [{}, 'clear msgHelpfulClear'],
    [{ coverage: 'policy' as const }, 'unknown msgHelpfulDraftLanguage'],
  ])('%j', (change, said) => expect(states(change)[HELPFUL]).toBe(said));
});

import type { MessageActions, MessageState } from '../../../components/reply/message-state';
import type { MessageView } from '../../../lib/domain/message/message-view';
import type { Triage } from '../../../lib/domain/message/triage';
import type { ReplyFinding } from '../../../lib/domain/reply/reply';
import { sampleLine } from '../../domain/feedback/sample-line';

export const BUYER = 'My kettle arrived broken. When will you send a new one? Who pays for the way back?';
export const ORDER = sampleLine(1).orderId;

const span = (words: string): { start: number; end: number } => {
  const start = BUYER.indexOf(words);
  return { start, end: start + words.length };
};
export const spanOf = span;

export const sampleTriage = (change: Partial<Triage> = {}): Triage => ({
  language: 'en',
  covered: true,
  needsAnswer: true,
  danger: [],
  anger: 2,
  topics: ['damaged'],
  problem: true,
  questions: [span('When will you send a new one?'), span('Who pays for the way back?')],
  ...change,
});

export const sampleView = (change: Partial<MessageView> = {}): MessageView => ({
  today: '2026-11-22',
  orderId: ORDER,
  threadId: `order:${ORDER}`,
  mode: 'answer',
  answers: { index: 0, triage: sampleTriage() },
  notDelivered: 0,
  remedies: [],
  snippets: [],
  rulesOff: [],
  ...change,
});

/** A moment so many minutes from now. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

export const sampleClock = (minutes: number, change: object = {}) => ({
  since: inMinutes(minutes - 24 * 60),
  dueAt: inMinutes(minutes),
  exact: true,
  waiting: 1,
  basis: 'policy' as const,
  hours: 24,
  ...change,
});

export const sampleFinding = (change: Partial<ReplyFinding> = {}): ReplyFinding => ({
  rule: 'blame',
  group: 'tone',
  severity: 'advice',
  text: 'blameText',
  fill: [],
  grounds: [{ basis: 'policy', reading: 'Because', source: { title: 'Help', read: '2026-11-21' } }],
  ...change,
});

export const sampleState = ({ view = sampleView(), ...change }: Partial<MessageState> = {}): MessageState => ({
  view,
  ...(view.answers && { answers: { text: BUYER, triage: view.answers.triage } }),
  draft: { text: '', language: 'en', findings: [], dismissed: 0, check: 'done' },
  settled: view.settled,
  settledHere: view.settledHere === true,
  snippets: 'folded',
  said: '',
  ...change,
});

const nothing = (): void => {};
export const noActions: MessageActions = {
  settle: nothing,
  open: nothing,
  insert: nothing,
  unfold: nothing,
  jump: nothing,
  use: nothing,
  dismiss: nothing,
  recall: nothing,
  switchOff: nothing,
  undo: nothing,
};

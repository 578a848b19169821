import { createHash } from 'node:crypto';
import {
  type Conversation,
  conversation,
  type Inbox,
  inbox,
  type SentAt,
  type ShownMessage,
  type ThreadRecord,
} from '../../../lib/domain/message/thread';
import { type ThreadTools, threadFrom, threadsFromRows } from '../../../lib/domain/message/thread-from';
import type { Triage } from '../../../lib/domain/message/triage';
import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { z } from '../../../lib/domain/zod';

export const ORDER = '114-0000001-0000002';
export const CASE = '11f0a2b4-0000-4000-8000-000000000001';

/** A moment of November 2026: `10 09:30` is the tenth, half past nine, UTC. */
export const moment = (text: string): string => `2026-11-${text.replace(' ', 'T')}:00.000Z`;
/** A time that a page says exactly, or only as a span. */
export const exactly = (text: string): SentAt => ({ from: moment(text), to: moment(text) });
export const between = (from: string, to: string): SentAt => ({ from: moment(from), to: moment(to) });

/** A triage that says nothing but that an answer is needed; `danger` gives it a word of danger. */
export const sampleTriage = (danger = false): Triage => ({
  language: 'en',
  covered: true,
  needsAnswer: true,
  danger: danger ? [{ kind: 'claim', start: 0, end: 5 }] : [],
  anger: 0,
  topics: [],
  problem: false,
  questions: [],
});

export const tools = (more: Partial<ThreadTools> = {}): ThreadTools => ({
  sha256: async (text) => createHash('sha256').update(text).digest('hex'),
  assess: assessMessage,
  keepText: false,
  ...more,
});

export type SampleMessage = {
  from?: ShownMessage['from'];
  sent?: SentAt | undefined;
  text?: string;
  blocked?: boolean;
};

/** An invented conversation, checked as the border checks it. */
export const sampleConversation = (messages: readonly SampleMessage[], more: object = {}): Conversation =>
  z.parse(conversation, {
    orderId: ORDER,
    marketplace: 'US',
    whole: true,
    messages: messages.map((each) => ({ from: 'buyer', text: 'Hello', ...each })),
    ...more,
  });

/** The record that such a conversation makes, seen at that moment. */
export const seenThread = (
  at: string,
  messages: readonly SampleMessage[],
  more: object = {},
  how: Partial<ThreadTools> = {},
): Promise<ThreadRecord> => threadFrom(sampleConversation(messages, more), moment(at), tools(how));

/** The records that the rows of a list make. */
export const seenRows = (at: string, list: object): Promise<ThreadRecord[]> => {
  const parsed: Inbox = z.parse(inbox, { list });
  return parsed.list ? threadsFromRows(parsed.list, moment(at), tools()) : Promise.resolve([]);
};

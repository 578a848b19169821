import type { Doubt } from '../../lib/domain/queue/deadline';
import type { Heading } from '../../lib/domain/queue/order-rows';
import type { CaseStand } from '../../lib/domain/queue/queue-row';
import type { QueueSource } from '../../lib/domain/queue/queue-seen';
import type { RowKind } from '../../lib/domain/queue/row-kinds';
import type { Snooze } from '../../lib/domain/queue/snooze';
import { type MessageKey, t } from '../../lib/i18n';

/** Signs beside the words of each kind, so that eyes find them; nothing is told by them alone. */
export const kindSigns: Readonly<Record<RowKind, string>> = {
  refund: '↩',
  message: '✉',
  feedback: '★',
  claim: '⚖',
  case: '✎',
};

const kinds: Readonly<Record<RowKind, MessageKey>> = {
  refund: 'queueRefund',
  message: 'messageTitle',
  feedback: 'queueFeedback',
  claim: 'queueClaim',
  case: 'queueCase',
};
const filters: Readonly<Record<RowKind, MessageKey>> = {
  refund: 'queueRefunds',
  message: 'messagesTitle',
  feedback: 'popupFeedback',
  claim: 'queueClaims',
  case: 'queueCases',
};
const headings: Readonly<Record<Heading, MessageKey>> = {
  danger: 'queueDanger',
  overdue: 'queueOverdue',
  today: 'queueToday',
  tomorrow: 'queueTomorrow',
  week: 'queueWeek',
  later: 'queueLater',
  none: 'queueNoEnd',
};
const stands: Readonly<Record<CaseStand, MessageKey>> = {
  contacted: 'queueContacted',
  solved: 'queueSolved',
  asked: 'queueAsked',
  requested: 'queueRequested',
};
const doubts: Readonly<Record<Doubt, MessageKey>> = {
  earlier: 'queueMaybeEarlier',
  later: 'queueMaybeLater',
  zone: 'fbAboutDay',
};
const snoozes: Readonly<Record<Snooze, MessageKey>> = {
  hour: 'queueSnoozeHour',
  'four-hours': 'queueSnoozeFour',
  tomorrow: 'queueSnoozeTomorrow',
  monday: 'queueSnoozeMonday',
};
const sourceNames: Readonly<Record<QueueSource, MessageKey>> = {
  orders: 'queueSourceOrders',
  messages: 'adapterInbox',
  feedback: 'adapterFeedbackManager',
  claims: 'queueSourceClaims',
};

/** What a row is, in a word. */
export const kindText = (kind: RowKind): string => t(kinds[kind]);
/** Rows of a kind, as a filter names them. */
export const filterText = (kind: RowKind): string => t(filters[kind]);
/** What rows stand under, in words. */
export const headingText = (heading: Heading): string => t(headings[heading]);
/** Where a case stands between two steps. */
export const standText = (stand: CaseStand): string => t(stands[stand]);
/** Why an end is not known for certain. */
export const doubtText = (doubt: Doubt): string => t(doubts[doubt]);
/** For how long something is put off. */
export const snoozeText = (snooze: Snooze): string => t(snoozes[snooze]);
/** Where what the queue rests on is seen. */
export const sourceText = (source: QueueSource): string => t(sourceNames[source]);

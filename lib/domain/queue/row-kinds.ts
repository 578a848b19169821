/**
 * What a row of the queue is: a refund that can be cancelled, a conversation, a feedback of which nothing was begun, an A-to-z
 * claim, the case of a feedback that stands between two steps.
 */
export const rowKinds = ['refund', 'message', 'feedback', 'claim', 'case'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A conversation, as far as its order or its case names it. */
export type Named = { orderId?: string | undefined; caseId?: string | undefined };

/**
 * Where a conversation is opened in Seller Central, without the store's host: its order is searched for, else its case. Both forms
 * of the address have been seen on pages and in Amazon's e-mails.
 */
export function conversationPath({ orderId, caseId }: Named): string | undefined {
  if (orderId) return `/messaging/inbox?fi=search&ss=${orderId}`;
  return caseId && `/messaging/inbox?fi=caseId&ss=${caseId}&cc=${caseId}`;
}

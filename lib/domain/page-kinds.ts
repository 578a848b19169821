/** Kinds of pages that can be switched off each: those that are read, by their adapter, and the card shown on every page of an order. */
export const pageKinds = [
  'order-details',
  'refund-form',
  'feedback-manager',
  'compose-message',
  'inbox',
  'account-health',
  'business-report',
  'order-card',
] as const;

/** Those of them that are read; the card only shows. */
export const readPageKinds = pageKinds.filter((kind) => kind !== 'order-card');

/** Languages that texts of buyers are assessed in; Japanese for profanity and personal data only. */
export const textLanguages = ['en', 'de', 'fr', 'es', 'it', 'ja'] as const;
/** The language of a text; `other` is covered by nothing. */
export type TextLanguage = (typeof textLanguages)[number] | 'other';

/** A part of a text: from `start` up to and without `end`, in UTF-16 units. */
export type Span = { start: number; end: number };

/** What a comment is about. */
export const topics = [
  'late_delivery',
  'not_received',
  'damaged',
  'packaging',
  'wrong_item',
  'item_missing',
  'not_as_described',
  'product_quality',
  'customer_service',
  'refund_problem',
  'price',
  'praise',
] as const;
export type Topic = (typeof topics)[number];

/** A topic and the words that it was known by. */
export type TopicFound = Span & { topic: Topic };

/** Data of a person in a text, and of what kind. */
export const personalDataTypes = ['email', 'phone', 'name', 'address'] as const;
export type PersonalDataFound = Span & { type: (typeof personalDataTypes)[number] };

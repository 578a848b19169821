import type { TextLanguage } from '../../text/text';
import type { Draft, OrderFacts } from '../reply';

/** A draft for the examples of the rules of policy, and the message it answers; an answer of an ordinary day where it says nothing else. */
export type PolicyExample = { text: string; language: TextLanguage; message?: string } & Partial<
  Omit<Draft, 'answers'>
>;

/** The order that the examples are about. */
export const exampleOrder: OrderFacts = {
  orderId: '114-0000001-0000002',
  amounts: [
    { amount: 1999, currency: 'USD' },
    { amount: 499, currency: 'USD' },
  ],
  days: ['2026-11-02', '2026-11-05'],
  tracking: ['1Z999AA10123456784'],
};

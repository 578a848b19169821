import type { Example } from '../../rule';
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

/**
 * A draft for a table of examples, and how many findings a rule has in it.
 * @param more what else is known where it is written, such as its order.
 */
// Called without effect: so what is built leaves the examples of a rule out.
// @__NO_SIDE_EFFECTS__
export function example(
  because: string,
  text: string,
  finds: number,
  language: TextLanguage = 'en',
  more: Omit<PolicyExample, 'text' | 'language'> = {},
): Example<PolicyExample> {
  return { because, given: { text, language, ...more }, finds };
}

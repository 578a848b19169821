import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';

const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/;
const named: Record<string, string> = { en: 'Order', de: 'Bestellung', fr: 'Commande', es: 'Pedido', it: 'Ordine' };

/** A message that the seller begins without the number of its order. */
const rule: DraftRule = {
  id: 'order-id-missing',
  group: 'policy',
  severity: 'warning',
  text: 'checkOrderIdMissing',
  grounds: [policyGrounds.orderId],
  evaluate({ text, mode, language, order }) {
    if (!modes[mode].orderId || ORDER_ID.test(text)) return [];
    const name = named[language];
    if (!order || !name) return [{ fill: [] }];
    return [{ fill: [], better: { words: `${name} ${order.orderId}\n\n`, place: 'start' } }];
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'without',
    given: { text: 'The size of your table top is missing, please tell us.', language: 'en', mode: 'proactive' },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Bitte nennen Sie uns die Gravur.', language: 'de', mode: 'proactive' },
    finds: 1,
  },
  {
    because: 'with',
    given: { text: 'Order 114-0000001-0000002: please tell us the engraving.', language: 'en', mode: 'proactive' },
    finds: 0,
  },
  { because: 'an answer needs none', given: { text: 'Yes, it is washable.', language: 'en' }, finds: 0 },
];

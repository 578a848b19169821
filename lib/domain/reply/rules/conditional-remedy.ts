import type { Example } from '../../rule';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';
import { dealOf, isFree } from '../words/deal';
import { at, type Line, linesOf } from '../words/lines';
import { soundsLike } from '../words/witness';

function hangs(line: Line, index: number, lines: readonly Line[]): boolean {
  const { spoken } = line;
  const deal = dealOf(lines, index);
  const due = deal?.gives === 'due' || deal?.wants === 'claim' || (deal?.wants === 'silence' && !spoken);
  return (
    (deal !== undefined && deal.wants !== 'leave' && due) ||
    (!isFree(line) && soundsLike('conditional-remedy', line.voice))
  );
}

/** What is due hangs on what it must not hang on: feedback, a claim, silence. Asking for the item back first is fine. */
const rule: DraftRule = {
  id: 'conditional-remedy',
  flag: 'conditional-remedy',
  group: 'policy',
  severity: 'warning',
  text: 'checkConditionalRemedy',
  grounds: [policyGrounds.noPressure, policyGrounds.noInfluence],
  evaluate: (draft) => linesOf(draft).filter(hangs).map(at),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'feedback',
    given: { text: 'Delete the review first, then we can talk about a refund.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a claim',
    given: { text: 'The replacement goes out as soon as the A-to-z is withdrawn.', language: 'en' },
    finds: 1,
  },
  {
    because: 'silence',
    given: { text: 'You’ll get your money if you promise not to report us to Amazon.', language: 'en' },
    finds: 1,
  },
  {
    because: 'over two sentences',
    given: { text: 'Please withdraw the chargeback. After that the replacement leaves.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a signature',
    given: { text: 'Sign the attached waiver and we ship the new one.', language: 'en' },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Ersatz schicken wir erst, wenn Sie den Fall geschlossen haben.', language: 'de' },
    finds: 1,
  },
  {
    because: 'in French',
    given: { text: 'Dès que l’avis sera supprimé, nous vous remboursons.', language: 'fr' },
    finds: 1,
  },
  {
    because: 'in Spanish',
    given: { text: 'Le enviaremos el reemplazo cuando cierre la reclamación.', language: 'es' },
    finds: 1,
  },
  {
    because: 'in Italian',
    given: { text: 'Appena avrà eliminato la recensione, la rimborsiamo.', language: 'it' },
    finds: 1,
  },
  {
    because: 'the item back first',
    given: { text: 'Once the return has been scanned, the refund follows.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a claim of the seller’s own',
    given: { text: 'As soon as UPS confirms the loss I’ll send you a new one.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the claim may stay',
    given: { text: 'You don’t have to close the claim, the refund is on its way.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the batteries first',
    given: { text: 'Please change the batteries first; if it stays dark, we replace it.', language: 'en' },
    finds: 0,
  },
  {
    because: 'in German, the item',
    given: { text: 'Sobald die Rücksendung da ist, erstatten wir den Betrag.', language: 'de' },
    finds: 0,
  },
  {
    because: 'in French, the item',
    given: { text: 'Dès réception du retour, nous vous remboursons.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'in Spanish, the item',
    given: { text: 'Cuando llegue la devolución, le reembolsamos.', language: 'es' },
    finds: 0,
  },
  {
    because: 'in Italian, the item',
    given: { text: 'Appena arriva il reso, la rimborsiamo.', language: 'it' },
    finds: 0,
  },
];

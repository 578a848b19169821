import type { Reason } from '../../../domain/reason';
import { PHRASES } from './reason-phrases';

/**
 * Reasons by their codes in Amazon's feeds, as public code uses them, without case and punctuation; whether a form's options carry them is not
 * known. Codes that speak of Amazon's own dealings with carriers and risks are no reason of a seller.
 */
const CODES = new Map<string, Reason>([
  ['noinventory', 'out-of-stock'],
  ['productoutofstock', 'out-of-stock'],
  ['customerreturn', 'customer-return'],
  ['generaladjustment', 'general-adjustment'],
  ['couldnotship', 'could-not-ship'],
  ['differentitem', 'wrong-item'],
  ['customercancel', 'buyer-cancelled'],
  ['buyercanceled', 'buyer-cancelled'],
  ['priceerror', 'price-error'],
  ['pricingerror', 'price-error'],
  ['customeraddressincorrect', 'undeliverable'],
  ['shippingaddressundeliverable', 'undeliverable'],
  ['undeliverable', 'undeliverable'],
  ['exchange', 'exchange'],
  ['customerexchange', 'exchange'],
  ['other', 'other'],
]);

/** What stands in a drop-down before anything is chosen, whatever example it gives. */
const PLACEHOLDER =
  /^[-–—.…\s]*(?:(?:please|bitte|veuillez|por favor|per favore) )?(?:select|choose|pick|(?:grund |ursache )?aus(?:zu)?wähl|wählen sie|sélectionn|choisi|seleccion|elij|elig|selezion|scegli|请?选择|請選擇)|選択(?:して(?:ください)?|する)?$|auswählen$/iu;

/** Longer texts explain; they do not name. */
const LONGEST = 120;

/**
 * The reason that an option stands for, by its code or its words; nothing where they are those of none, or of several, or where
 * code and words contradict each other.
 */
export function reasonNamed(text: string, value: string): Reason | undefined {
  const words = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (words.length > LONGEST || PLACEHOLDER.test(words)) return undefined;
  const named = PHRASES.filter(([, ...phrases]) => phrases.some((phrase) => phrase.test(words)));
  const code = CODES.get(value.toLowerCase().replace(/[^a-z]/g, ''));
  const reasons = new Set([...named.map(([reason]) => reason), ...(code ? [code] : [])]);
  const [only] = reasons;
  return reasons.size === 1 ? only : undefined;
}

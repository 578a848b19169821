import { findMoney } from '../../domain/read-money';
import { LIMIT, says } from '../labels';

/** Whether money is mentioned, of whatever currency, or a bare number where a limit is spoken of. */
export function mentionsAmount(text: string): boolean {
  return findMoney(text).length > 0 || (says(LIMIT, text) && /\d/.test(text));
}

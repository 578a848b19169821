import { PART_SHIPPING, REFUNDED, RETURN_SHIPPING, says } from '../../labels';
import { NOT } from './words';

/** Whether the label of a box that is ticked means that the outbound shipping is given back. */
export function givesShipping(label: string): boolean {
  return says(PART_SHIPPING, label) && says(REFUNDED, label) && !says(RETURN_SHIPPING, label) && !says(NOT, label);
}

import { readOrderId } from '../../read-ids';
import { cellOf } from '../cells';
import { type GapFinder, isCutOff, isMisplaced } from '../gap';
import { type ReturnHead, type ReturnHints, returnDay } from './returns';

/** What refused rows of a returns report leave unknown. */
export function returnGaps(head: ReturnHead, { latest, marketplace }: ReturnHints): GapFinder {
  return (fields, reason) => {
    if (isCutOff(reason)) return {};
    if (isMisplaced(reason) && !readOrderId(cellOf(fields, head.orderId))) return {};
    const day = returnDay(cellOf(fields, head.day));
    return day && day <= latest ? { marketplace, days: [day] } : { marketplace };
  };
}

import type { ZoneOf } from '../../lib/domain/queue/order-rows';
import { timeZones } from '../../lib/policies/time-zones';

/** Asked once: a list of hundreds asks for it at each row. */
let own: string | undefined;

/** The zone of the person, in which mornings are theirs. */
export function ownZone(): string {
  own ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return own;
}

/** The zone in which a store counts its days; that of the person where the store is not known. */
export const zoneOf: ZoneOf = (marketplace) => (marketplace ? timeZones[marketplace] : ownZone());

import type { ZoneOf } from '../../lib/domain/queue/order-rows';
import { timeZones } from '../../lib/policies/time-zones';

/** The zone of the person, in which mornings are theirs. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone in which a store counts its days; that of the person where the store is not known. */
export const zoneOf: ZoneOf = (marketplace) => (marketplace ? timeZones[marketplace] : ownZone());

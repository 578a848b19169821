import { ASIN, ORDER_ID } from './read-ids';
import { z } from './zod';

/** An Amazon order ID such as `114-0000001-0000002`. */
export const orderId = z.string().check(z.regex(ORDER_ID)).brand<'OrderId'>();
export type OrderId = z.infer<typeof orderId>;

/** An Amazon standard identification number: ten capital letters or digits. */
export const asin = z.string().check(z.regex(ASIN)).brand<'Asin'>();
export type Asin = z.infer<typeof asin>;

/** A moment as an ISO 8601 string in UTC (`2026-11-21T10:00:00.000Z`, always milliseconds): sorts as text and survives every border. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export type Instant = z.infer<typeof instant>;

/** A calendar day `YYYY-MM-DD` in the marketplace's own time zone. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export type Day = z.infer<typeof day>;

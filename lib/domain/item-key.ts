import { z } from './zod';

/** Key of an order line: the order item ID where the page has one, else ASIN or SKU, else its place. Unique in an order. */
export const itemKey = z.string().check(z.minLength(1), z.maxLength(120));

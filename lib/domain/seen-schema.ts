import { instant } from './ids';
import { z } from './zod';

/** The schema of a `Seen` around a schema for its value. */
export function seen<T extends z.core.$ZodType>(value: T) {
  return z.object({ at: instant, value });
}

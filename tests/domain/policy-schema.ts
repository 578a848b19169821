import { marketplaceCode } from '../../lib/domain/marketplace-schema';
import { source, sureness } from '../../lib/domain/policy';
import { z } from '../../lib/domain/zod';

/** A date as precise as the source is: a year, a month or a day. */
const partialDate = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

/** The schema of a policy around the schema of its value; every policy is run through it. */
export function policySchema<Value extends z.core.$ZodType>(value: Value) {
  const fact = z.object({
    marketplace: marketplaceCode,
    from: partialDate,
    until: z.optional(partialDate),
    value,
    sure: sureness,
    source,
    reading: z.string().check(z.minLength(10)),
    disputed: z.optional(z.boolean()),
  });
  return z.object({ id: z.string(), title: z.string(), facts: z.array(fact) });
}

import { day } from '../ids';
import { z } from '../zod';
import { type Prompt, promptIds } from './prompt';

/** For how many days a prompt is put aside. */
export const PAUSE_DAYS = 30;

/** How a prompt stood when the person put it aside: until a day, or for good where there is none. */
export const dismissal = z.object({ until: z.optional(day), cases: z.int(), of: z.int() });
export type Dismissal = z.infer<typeof dismissal>;
export const dismissals = z.partialRecord(z.enum(promptIds), dismissal);
export type Dismissals = z.infer<typeof dismissals>;

/** How much higher a share must be to count as worse; less is chance. */
const WORSE = 5 / 4;

/** How a prompt stands now, by its strongest evidence. */
export function standing({ evidence: [first] }: Prompt): { cases: number; of: number } {
  return { cases: first?.cases ?? 0, of: first?.of ?? 1 };
}

/**
 * Whether a prompt stays aside: for good, or until its day has come; and after that as long as it is not worse than when it was put
 * aside. Nobody is told the same thing twice.
 */
export function isAside(prompt: Prompt, put: Dismissal | undefined, today: string): boolean {
  if (!put) return false;
  if (put.until === undefined || today < put.until) return true;
  const { cases, of } = standing(prompt);
  return cases * put.of < put.cases * of * WORSE;
}

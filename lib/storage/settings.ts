import { agentLimits as agentLimitsSchema } from '../domain/agent-limit';
import { retention } from '../domain/backup/retention';
import { concessionRule } from '../domain/concession-rule';
import { standardDays } from '../domain/feedback/feedback-window';
import { marketplaceCode } from '../domain/marketplace-schema';
import { STANDARD_HOURS } from '../domain/message/standard-hours';
import { taughtField } from '../domain/taught';
import { z } from '../domain/zod';
import { defineSetting } from './setting';

/** A setting whose stored value is checked by a schema; what does not fit counts as not set. */
const checked = <Schema extends z.core.$ZodType>(name: string, schema: Schema, fallback: z.output<Schema>) =>
  defineSetting(name, (stored): z.output<Schema> => {
    const result = z.safeParse(schema, stored);
    return result.success ? result.data : fallback;
  });

/** The person's own concession rules, by marketplace. */
export const ownConcessionRules = checked('own-concession-rules', z.partialRecord(marketplaceCode, concessionRule), {});

const hours = z.number().check(z.gte(0.25), z.lte(48));

/** How many hours a refund stays pending; Amazon's own are two (lib/policies/refund-windows.ts). */
export const undoHours = checked('undo-hours', hours, 2);

/** Whether to notify when a refund can be cancelled for 20 more minutes. */
export const undoNotice = checked('undo-notice', z.boolean(), false);

const days = z.int().check(z.gte(1), z.lte(365));

/** For how many days a buyer can remove feedback, and a seller can ask Amazon to (lib/policies/feedback-windows.ts). */
export const feedbackBuyerDays = checked('feedback-buyer-days', days, standardDays['buyer-removal']);
export const feedbackRequestDays = checked('feedback-request-days', days, standardDays['amazon-request']);

/** Within how many hours a buyer is answered (lib/policies/message-rules.ts), and whether to notify when two are left. */
export const replyHours = checked('reply-hours', hours, STANDARD_HOURS);
export const replyNotice = checked('reply-notice', z.boolean(), false);

/** For how many days the words of messages are kept where they are, and no other number is set. */
export const standardTextDays = 30;

/** For how many days the words of messages are kept; `null` where they are not, as long as nobody asks for it. */
export const messageTextDays = checked('message-text-days', z.nullable(days), null);

/** How much may be given without asking. */
export const agentLimits = checked('agent-limits', agentLimitsSchema, {});

/** What is switched off: kinds of pages by their adapter, and whole stores. */
const switches = z.object({ pages: z.array(z.string()), marketplaces: z.array(marketplaceCode) });
export type SwitchedOff = z.infer<typeof switches>;
export const switchedOff = checked('switched-off', switches, { pages: [], marketplaces: [] });

/** Fields of pages that the person pointed at, dropped ones included. */
export const taughtFields = checked('taught-fields', z.array(taughtField), []);

/** Whether single letters do something in the queue: with speech as the means to type they may not. */
export const queueLetters = checked('queue-letters', z.boolean(), true);

/** The store that the last imported report was of; the next one is likely of the same. */
export const importMarketplace = checked('import-marketplace', z.nullable(marketplaceCode), null);

/** For how many days each kind of record is kept; one that is not named is kept for good. */
export const retentionDays = checked('retention-days', retention, {});

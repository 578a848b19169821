import { instant } from '../domain/ids';
import { observation, refundView } from '../domain/order';
import { z } from '../domain/zod';

/** What a page session found out about the page in front of the person. */
export const pageState = z.enum(['read', 'empty', 'loading', 'drift', 'elsewhere', 'off']);

/** How the open page was understood. `missing` names fields of the page and never carries its text. */
export const pageReport = z.object({
  adapter: z.string().check(z.maxLength(60)),
  state: pageState,
  missing: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(40)),
  at: instant,
});
export type PageReport = z.infer<typeof pageReport>;

/**
 * Every message with its request and response: the whole contract on one screen, checked on the extension's side.
 * - `recordPage` (page to background): how a page was read, what it said; answered with what to show beside it.
 * - `reportPage` (popup to page): how the page in that tab is understood right now.
 */
export const protocol = {
  recordPage: {
    request: z.object({ report: pageReport, observation: z.optional(observation) }),
    response: z.object({ view: z.optional(refundView) }),
  },
  reportPage: {
    request: z.null(),
    response: z.nullable(pageReport),
  },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<Protocol[Name]['response']>;

/** The outside of every message; what is in it is checked by name. */
export const envelope = z.object({ makegood: z.enum(['recordPage', 'reportPage']), data: z.unknown() });

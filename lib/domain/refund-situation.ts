import type { AgentLimits } from './agent-limit';
import type { RefundView } from './refund-view-schema';
import type { TypedForm } from './typed';

/** What the rules of a refund look at: what is known of the order, what stands in the form, and the agent's own limits. */
export type RefundSituation = {
  view: RefundView;
  /** Absent where no form is open, or not every box of it is understood. */
  typed?: TypedForm | undefined;
  /** Whether the page is the refund form. */
  form: boolean;
  agentLimits: AgentLimits;
  /** The moment, for what is a matter of minutes. */
  now: string;
};

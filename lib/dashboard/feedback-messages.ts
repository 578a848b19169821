import type { FeedbackLine } from '../domain/feedback/feedback-view';
import type { Successes } from '../domain/feedback/success';
import type { TopicTrend } from '../domain/feedback/topic-trend';
import type { Instant } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Causes } from '../domain/month/causes';
import type { WeekReport } from '../domain/month/week';
import type { CausesAsked } from './find-causes';

/** Feedback by what became of it; `open` is what something can still be done about, and comes from the background. */
export const listStates = ['open', 'vanished', 'struck', 'all'] as const;
export type ListState = (typeof listStates)[number];

/** Which feedback to list; what is absent does not matter. */
export type ListFilter = {
  state: ListState;
  rating?: number | undefined;
  marketplace?: MarketplaceCode | undefined;
};

/** The person's settings, which a worker cannot read: both windows in days, and the stores that are switched off. */
export type DeskSetup = { buyerDays: number; requestDays: number; off: readonly MarketplaceCode[] };

export type ListedLine = FeedbackLine & { comment: string };

/** Lines in the order to be shown, and whether there are more. */
export type Listed = { lines: readonly ListedLine[]; more: boolean };

/** Feedback of one month (`YYYY-MM`) that was seen and counts; absent counts where none of the month was seen. */
export type MonthCounts = {
  month: string;
  counts?: { positive: number; neutral: number; negative: number } | undefined;
};

/** What is remembered of all feedback. */
export type Survey = {
  /** How many were ever seen, and how many of them have no settled day and so no month. */
  total: number;
  undated: number;
  /** Newest first. */
  months: readonly MonthCounts[];
  trend: TopicTrend;
  /** Complaints of older months were not looked at for their topics: there are too many. */
  trendCut: boolean;
  success: Successes;
  /** The moment at which any was last seen. */
  seenAt?: Instant | undefined;
};

/** What the page asks of the worker that looks through the feedback; `id` comes back with the answer. */
export type ToDesk =
  | { id: number; kind: 'list'; filter: ListFilter; most: number; setup: DeskSetup }
  | { id: number; kind: 'survey'; setup: DeskSetup }
  | { id: number; kind: 'causes'; asked: CausesAsked }
  | { id: number; kind: 'week'; asked: CausesAsked };

export type FromDesk = {
  id: number;
  listed?: Listed;
  survey?: Survey;
  causes?: Causes;
  week?: WeekReport;
  failed?: true;
};

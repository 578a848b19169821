import { z } from '../zod';

/** What a window of days is for: the buyer removes feedback, the seller asks Amazon to (both count from the day it was left), the buyer leaves it (from the purchase). */
export const feedbackWindows = ['buyer-removal', 'amazon-request', 'leaving'] as const;

/** For how many calendar days something can be done about feedback. */
export const feedbackWindow = z.object({ window: z.enum(feedbackWindows), days: z.int().check(z.positive()) });
export type FeedbackWindow = z.infer<typeof feedbackWindow>;

/** What is counted with where the person has set nothing: the shortest that is published (lib/policies/feedback-windows.ts). */
export const standardDays = { 'buyer-removal': 60, 'amazon-request': 90 } as const;

import type { Request, Response } from '../messaging/protocol';

/** Feedback about which something can still be done, soonest first. */
export async function dueFeedback(_: Request<'dueFeedback'>): Promise<Response<'dueFeedback'>> {
  return { count: 0, lines: [] };
}

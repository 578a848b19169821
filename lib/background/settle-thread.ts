import type { Request, Response } from '../messaging/protocol';

/** Keeps what the person said of a conversation. */
export async function settleThread(_request: Request<'settleThread'>): Promise<Response<'settleThread'>> {
  return null;
}

import type { Request, Response } from '../messaging/protocol';

/** A step of a feedback's case that the person pressed in a page, or took back. */
export async function takeStep(_: Request<'takeStep'>): Promise<Response<'takeStep'>> {
  return null;
}

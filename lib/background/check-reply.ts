import { checkPublicReply } from '../domain/feedback/public-reply';
import { textFinding } from '../domain/finding-schema';
import { z } from '../domain/zod';
import type { Request, Response } from '../messaging/protocol';

/** What stands against a draft of a public reply. The words it knows would be a weight on each page; nothing is kept of the draft. */
export async function checkReply({ text }: Request<'checkReply'>): Promise<Response<'checkReply'>> {
  return { findings: checkPublicReply(text).map((finding) => z.parse(textFinding, finding)) };
}

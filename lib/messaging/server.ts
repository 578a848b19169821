import { browser } from 'wxt/browser';
import { z } from '../domain/zod';
import { envelope, type MessageName, protocol, type Request, type Response } from './protocol';

/** Where a message comes from: the tab and frame of a page, and the address of what sent it. */
export type Sender = { tab?: number | undefined; frame?: number | undefined; url?: string | undefined };

/** One handler a message; leaving one out that `Names` names does not compile. */
export type Handlers<Names extends MessageName> = {
  [Name in Names]: (data: Request<Name>, sender: Sender) => Promise<Response<Name>> | Response<Name>;
};

type From = { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined; url?: string | undefined };

/** An answer to a message, or why there is none. */
type Answer = { data: unknown } | { error: string };

/**
 * Answers one message. It is checked before its handler sees it, and its answer before it leaves. What does not fit is
 * refused with an error that says where, in names of fields, and never repeats what was sent: that may be text of a page.
 * @returns nothing where it is none of ours, or nobody here answers it.
 */
export function answerMessage<Names extends MessageName>(
  handlers: Handlers<Names>,
  message: unknown,
  sender: Sender,
): Promise<Answer> | undefined {
  const outside = z.safeParse(envelope, message);
  if (!outside.success) return undefined;
  const name = outside.data.makegood;
  const handler = (handlers as Partial<Record<MessageName, (data: unknown, sender: Sender) => unknown>>)[name];
  if (!handler) return undefined;
  const request = z.safeParse(protocol[name].request, outside.data.data);
  if (!request.success) {
    const places = request.error.issues.map(({ path, code }) => `${path.join('.') || 'message'}: ${code}`);
    return Promise.resolve({ error: `${name} refused (${[...new Set(places)].slice(0, 5).join('; ')})` });
  }
  return Promise.resolve(request.data)
    .then((data) => handler(data, sender))
    .then((data) => ({ data: z.parse(protocol[name].response, data) }))
    .catch((error: unknown) => ({ error: `${name} failed (${error instanceof Error ? error.name : 'unknown'})` }));
}

/** Answers messages in the background. @returns a function that stops answering. */
export function serveMessages<Names extends MessageName>(handlers: Handlers<Names>): () => void {
  const listener = (message: unknown, from: From | undefined, reply: (response: unknown) => void): true | undefined => {
    const answer = answerMessage(handlers, message, { tab: from?.tab?.id, frame: from?.frameId, url: from?.url });
    if (!answer) return undefined;
    void answer.then(reply);
    // Keeps the channel open for the answer; a returned promise would not reach every browser.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

import { browser } from 'wxt/browser';
import type { MessageName, Request, Response } from './protocol';

/** Reads the outside of an answer. @throws Error when nobody answered or the message was refused. */
export function unpack(name: MessageName, reply: unknown): unknown {
  const { data, error } = (reply ?? {}) as { data?: unknown; error?: unknown };
  if (typeof error === 'string') throw new Error(error);
  if (data === undefined) throw new Error(`No answer to ${name}`);
  return data;
}

let deliver = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Has the messages of this page answered by something else than the background. */
export const deliverTo = (answer: (message: unknown) => Promise<unknown>): void => {
  deliver = answer;
};

/**
 * Sends a message to the background and waits for its answer. Question and answer are both checked there, where they
 * cross the border; that keeps the checking library out of every Seller Central page.
 * @throws Error when nobody answers (the worker was killed) or the message is refused.
 */
export async function sendMessage<Name extends MessageName>(name: Name, data: Request<Name>): Promise<Response<Name>> {
  return unpack(name, await deliver({ makegood: name, data })) as Response<Name>;
}

import { untilAnswered } from '../../lib/content/retry';
import type { MessageName, Request, Response } from '../../lib/messaging/protocol';
import { sendMessage } from '../../lib/messaging/send';

/** A worker that sleeps or was killed is back at the second attempt; then it is time to say that there is no answer. */
const ATTEMPTS = 2;

/** Asks the background, twice at most. @throws Error when it does not answer, or refuses. */
export function ask<Name extends MessageName>(name: Name, data: Request<Name>): Promise<Response<Name>> {
  let failures = 0;
  return untilAnswered(
    () => sendMessage(name, data),
    new AbortController().signal,
    (error) => {
      failures += 1;
      if (failures >= ATTEMPTS) throw error;
    },
  );
}

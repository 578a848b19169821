import { deliverTo } from '../messaging/send';

/**
 * From now on this page answers its own messages with what the background would run, which in this page works with the sample as
 * everything in it does. So the background knows nothing of the sample, and no answer can be of the wrong history.
 */
export function answerHere(): void {
  deliverTo(async (message) => {
    const [{ handlers }, { answerMessage }] = await Promise.all([
      import('../background/handlers'),
      import('../messaging/server'),
    ]);
    return answerMessage(handlers, message, { url: location.href });
  });
}

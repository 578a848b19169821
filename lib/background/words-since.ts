/** After every moment that can be. */
const NEVER = '9999-12-31T23:59:59.999Z';

const DAY = 86_400_000;

/** From which first sighting on the words of messages are kept. @param days for how many; `null` where they are not kept at all. */
export const wordsSince = (days: number | null, now = Date.now()): string =>
  days === null ? NEVER : new Date(now - days * DAY).toISOString();

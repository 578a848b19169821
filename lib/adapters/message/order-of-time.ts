import type { FoundMessage } from './read-message';

/**
 * Messages in the order of time: as they stand, or the other way round where the newest is on top. `undefined` where their times do not say which,
 * since then nobody knows which side wrote last.
 */
export function inOrderOfTime(messages: readonly FoundMessage[]): FoundMessage[] | undefined {
  if (new Set(messages.map(({ message }) => message.from)).size < 2) return inOrder(messages) ?? [...messages];
  return messages.every(({ message }) => message.sent) ? inOrder(messages) : undefined;
}

function inOrder(messages: readonly FoundMessage[]): FoundMessage[] | undefined {
  const times = messages.flatMap(({ message }) => message.sent ?? []);
  let [up, down] = [false, false];
  for (const [at, { from, to }] of times.entries()) {
    const before = times[at - 1];
    if (!before) continue;
    if (before.from < from || before.to < to) up = true;
    if (before.from > from || before.to > to) down = true;
  }
  if (up === down) return undefined;
  return up ? [...messages] : messages.toReversed();
}

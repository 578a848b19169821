import type { Reading } from '../adapters/adapter';
import type { PageObservation } from '../domain/order';
import type { ListSession } from './feedback/list-session';

/** What a page says, with since when: saying it once more makes it no newer. */
export type Said = {
  /** Takes a reading made at that instant; `undefined` where nothing was read. */
  take(reading: Reading, at: string): PageObservation | undefined;
  stop(): void;
};

/**
 * What a reading says, as text. "2 minutes ago" says something else each minute: a conversation that shows the same words and state
 * as before says nothing new, so that a page that stands open does not say it against what another has said since.
 */
function wordsOf(reading: Reading): string {
  const facts = reading.state === 'read' && reading.facts;
  const open = facts && facts.kind === 'inbox' && facts.inbox.conversation;
  const said = open
    ? { ...facts, inbox: { ...facts.inbox, conversation: { ...open, messages: open.messages.map(timeless) } } }
    : facts;
  return JSON.stringify([location.href, reading.state, said]);
}

const timeless = (message: object): object => ({ ...message, sent: undefined });

/**
 * @param again asks for another reading: what a list leaves out is believed when it has stood there a while.
 * @param lists what is known of the lists of this page, where it has any.
 */
export function createSaid(again: () => void, lists: ListSession | undefined): Said {
  let first: { said: string; at: string } | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  return {
    take(reading, at) {
      clearTimeout(later);
      const said = wordsOf(reading);
      if (!first || said !== first.said) {
        lists?.changed(at);
        first = { said, at };
      }
      if (reading.state !== 'read') return undefined;
      const { facts } = reading;
      // The border checks it: what an adapter reads is typed more loosely than what is kept.
      if (facts.kind !== 'feedback-list' || !lists) return { ...facts, at: first.at } as PageObservation;
      const told = lists.take(facts.list, first.at, at);
      if (facts.list.covers && Date.parse(at) - Date.parse(first.at) < lists.rest)
        later = setTimeout(again, lists.rest);
      return { kind: facts.kind, at: first.at, ...told };
    },
    stop: () => clearTimeout(later),
  };
}

/** What an observation says, whenever that was, and apart from it what a list says to be all there is. */
export function contentOf(observation: PageObservation | undefined): { content: string; covers: string } {
  if (observation?.kind !== 'feedback-list')
    return { content: JSON.stringify({ ...observation, at: undefined }), covers: '' };
  const { covers, ...list } = observation.list;
  return { content: JSON.stringify([observation.kind, list]), covers: JSON.stringify(covers ?? null) };
}

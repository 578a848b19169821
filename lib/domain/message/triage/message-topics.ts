import { topics as commentTopics, type Topic } from '../../text/text';
import { type MessageTopic, messageTopics } from '../triage';
import type { MessageRead } from './read-message';

/** What is asked for rather than complained about. */
const requests: readonly MessageTopic[] = ['return', 'cancel', 'address', 'invoice', 'order_status'];
const isComplaint = (topic: MessageTopic): boolean =>
  topic !== 'praise' && topic !== 'price' && (commentTopics as readonly MessageTopic[]).includes(topic);

/** A message shorter than this, in letters, that thanks or agrees is a nod. */
const NOD = 40;

/**
 * What a message is about, in the order of `messageTopics`. Complaints only where something went wrong for the buyer, praise only where
 * nothing did, and what is asked for only where something is open: "thanks for the return label" asks for none.
 */
export function topicsOfMessage(
  { text, topics, told, questions, cues }: MessageRead,
  { open, problem }: { open: boolean; problem: boolean },
): MessageTopic[] {
  const found = new Set<MessageTopic>();
  for (const topic of [...topics, ...told]) if (isComplaint(topic) && problem) found.add(topic);
  for (const topic of requests) if (open && told.has(topic)) found.add(topic);
  // "Okay, great" and "thanks, all good" praise nothing.
  const onlyNods = !open && text.length < NOD && cues[0]?.cue !== 'praise';
  // "Where is it?" in a complaint about a refund or a delivery asks for the same thing again.
  if (problem && questions.length === 0) found.delete('order_status');
  if (open && told.has('price' satisfies Topic)) found.add('price');
  else if (topics.has('price')) found.add('price');
  if (!problem && !onlyNods && (cues.some(({ cue }) => cue === 'praise') || (!open && topics.has('praise'))))
    found.add('praise');
  const asksOfProduct = questions.length > 0 && told.has('product_question');
  if (open && (asksOfProduct || (!problem && questions.length > 0 && !requests.some((topic) => found.has(topic)))))
    found.add('product_question');
  return messageTopics.filter((topic) => found.has(topic));
}

import { type TextLanguage, type Topic, type TopicFound, topics } from './text';
import { toldBy, toldTopics } from './told-topics';
import type { Concept } from './topic-lexicon';
import { type Statement, topicStatementsOf } from './topic-statements';
import { thresholds } from './topic-weights';

// How much surer it must be that a comment tells of something where it names something else, and where the very statement that would
// tell it is understood already; as log odds. Set on the training examples, held out file by file.
const BESIDE = 0.25;
const UNDERSTOOD = 2;

/** Beside these a comment may tell that nothing came; all others are said of something that did. */
const withNothing: readonly Topic[] = ['not_received', 'customer_service', 'refund_problem', 'price'];

/** Words that were understood, and say of themselves that nothing is wrong ("I was refunded"). */
const settled: readonly Concept[] = ['neutral', 'refunded'];
/** Words that complain: denied, they say that nothing is wrong ("not damaged"). */
const complaints: readonly Concept[] = [...topics, 'damage', 'broke', 'trouble', 'bad', 'wrong', 'slow'];

const isUnderstood = ({ named, hits, good }: Statement): boolean =>
  named.length > 0 ||
  good !== undefined ||
  hits.some(({ concept, negated }) => (negated ? complaints.includes(concept) : settled.includes(concept)));

/**
 * What a comment is about, with the words that say so: spans of the text, in its order. Topics that are named are found clause by
 * clause, each once a clause; topics that are told without being named ("ran for one afternoon") once, in the clause that tells most.
 * Complaints are found only where something is complained about, and `praise` only in a comment that complains of nothing.
 * `late_delivery` holds whatever is wrong with a delivery that was made, a careless courier too. Nothing is found in a language without a lexicon.
 */
export function topicsOf(text: string, language: TextLanguage): TopicFound[] {
  const statements = topicStatementsOf(text, language);
  if (statements.length === 0) return [];
  const found = statements.flatMap((statement) => statement.named);
  const named = new Set(found.map(({ topic }) => topic));
  const { odds, strongest } = toldBy(statements, language);
  toldTopics.forEach((topic, at) => {
    const above = (odds[at] ?? 0) - (thresholds[topic] ?? 0) - (named.size > 0 ? BESIDE : 0);
    if (above <= 0 || named.has(topic)) return;
    if (topic === 'not_received' && [...named].some((each) => !withNothing.includes(each))) return;
    const statement = statements[strongest(at)];
    if (statement && !(isUnderstood(statement) && above <= UNDERSTOOD))
      found.push({ topic, start: statement.start, end: statement.end });
  });
  if (found.length > 0)
    return found.sort((a, b) => a.start - b.start || topics.indexOf(a.topic) - topics.indexOf(b.topic));
  // Praise that is told and not named is too often something else ("DHL has lost the parcel"): only words count.
  const good = statements.find((statement) => statement.good)?.good;
  return good ? [{ topic: 'praise', start: good.start, end: good.end }] : [];
}

import { type Span, type TextLanguage, type TopicFound, topics } from './text';
import { toldBy } from './told-topics';
import { topicStatementsOf } from './topic-statements';
import { thresholds } from './topic-weights';

/** How much surer it must be that a comment tells of something where it names something else: 2 to 1. */
const BESIDE = 0.75;

/**
 * What a comment is about, with the words that say so: spans of the text, in its order. Topics that are named are found clause by
 * clause, each once a clause; topics that are told without being named ("ran for one afternoon") once, in the clause that tells most.
 * Complaints are found only where something is complained about, and `praise` only in a comment that complains of nothing.
 * `late_delivery` holds whatever is wrong with a delivery that was made, a careless courier too. Nothing is found in a language without a lexicon.
 */
export function topicsOf(text: string, language: TextLanguage): TopicFound[] {
  const statements = topicStatementsOf(text, language);
  if (statements.length === 0) return [];
  const named = statements.flatMap((statement) => statement.named);
  const { odds, strongest } = toldBy(statements, text, language);
  const spanOf = (topic: number): Span => {
    const { start, end } = statements[strongest(topic)] ?? { start: 0, end: 0 };
    return { start, end };
  };
  const found = [...named];
  topics.forEach((topic, at) => {
    const least = thresholds[topic] + (named.length > 0 ? BESIDE : 0);
    if (topic === 'praise' || (odds[at] ?? 0) <= least || named.some((each) => each.topic === topic)) return;
    found.push({ topic, ...spanOf(at) });
  });
  if (found.length > 0)
    return found.sort((a, b) => a.start - b.start || topics.indexOf(a.topic) - topics.indexOf(b.topic));
  const good = statements.find((statement) => statement.good)?.good;
  if (good) return [{ topic: 'praise', ...good }];
  const praise = topics.indexOf('praise');
  return (odds[praise] ?? 0) > thresholds.praise ? [{ topic: 'praise', ...spanOf(praise) }] : [];
}

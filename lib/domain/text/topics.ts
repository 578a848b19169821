import { clausesOf } from './clauses';
import { damageOf, type Judged } from './damage';
import { type Span, type TextLanguage, type Topic, type TopicFound, topics } from './text';
import { type Concept, type Hit, hitsOf, type Lexicon, lexiconOf, type TopicWords } from './topic-lexicon';
import { type TopicRule, topicRules } from './topic-rules';
import de from './topic-words/de';
import en from './topic-words/en';
import es from './topic-words/es';
import fr from './topic-words/fr';
import it from './topic-words/it';
import { type Word, wordsOf } from './words';

/** The languages in which topics are looked for. */
const byLanguage: Partial<Record<TextLanguage, TopicWords>> = { en, de, fr, es, it };

const lexicons = new Map<TextLanguage, Lexicon>();

function lexiconFor(language: TextLanguage): Lexicon | undefined {
  const words = byLanguage[language];
  if (!words) return undefined;
  const known = lexicons.get(language) ?? lexiconOf(words, language);
  lexicons.set(language, known);
  return known;
}

const rulesOn = new Map<Concept, TopicRule[]>();
for (const rule of topicRules) rulesOn.set(rule.on, [...(rulesOn.get(rule.on) ?? []), rule]);

/** How many words a denial reaches: ahead everywhere, back where it follows the verb ("funktioniert nicht", "marche pas"). */
const AHEAD = 4;
const BACK: Partial<Record<TextLanguage, number>> = { de: 4, fr: 2 };
const deniedAfter: readonly Concept[] = [
  'work',
  'arrive',
  'respond',
  'include',
  'described',
  'ordered',
  'return',
  'praise',
];

/** Says of each hit whether it is denied. A conjunction ends what a denial reaches. */
function judge(hits: readonly Hit[], language: TextLanguage): Judged[] {
  const back = BACK[language] ?? 0;
  return hits.map((hit, index) => {
    let negated = false;
    if (hit.denies) return { ...hit, negated };
    for (let at = index - 1; at >= 0; at--) {
      const other = hits[at];
      if (!other || other.concept === 'stop' || hit.first - other.last >= AHEAD) break;
      if (other.concept === 'not') negated = true;
    }
    if (!negated && back > 0 && deniedAfter.includes(hit.concept)) {
      for (let at = index + 1; at < hits.length; at++) {
        const other = hits[at];
        if (!other || other.concept === 'stop' || other.first - hit.last >= back) break;
        if (other.concept === 'not') negated = true;
      }
    }
    return { ...hit, negated };
  });
}

/** How many words stand between two hits; 0 where they touch. */
const between = (a: Hit, b: Hit): number => (a.first <= b.first ? b.first - a.last : a.first - b.last);

/** The first hit that stands at most so many words from the one at `index` and passes; words that stand for two things are not near themselves. */
function nearby(
  hits: readonly Judged[],
  index: number,
  within: number,
  passes: (other: Judged) => boolean,
): Judged | undefined {
  const hit = hits[index];
  if (!hit) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    const other = hits[at];
    if (!other || between(other, hit) > within) break;
    if (other.first !== hit.first && passes(other)) return other;
  }
  for (let at = index + 1; at < hits.length; at++) {
    const other = hits[at];
    if (!other || between(other, hit) > within) break;
    if (other.first !== hit.first && passes(other)) return other;
  }
  return undefined;
}

/** What a statement is about. */
const subjects: readonly Concept[] = ['item', 'box', 'delivery', 'service', 'quality'];

/** A subject that was named in the statement before, standing right before the first word of this one, which names none. */
const carried = ({ concept }: Judged): Judged => ({ concept, first: -1, last: 0, denies: false, negated: false });

/** Words that a clause begins with and that stand in the middle of one as well: "funktioniert leider nicht". */
const ADVERB =
  /^\s*(?:however|leider|jedoch|allerdings|trotzdem|malheureusement|pourtant|cependant|hélas|lamentablemente|desgraciadamente|purtroppo|tuttavia)\s*$/i;

/** The clauses of a text, those together that only such a word divides: a denial and what it denies may stand on both its sides. */
function statementsOf(text: string): Span[] {
  const statements: Span[] = [];
  for (const clause of clausesOf(text)) {
    const last = statements.at(-1);
    if (last && ADVERB.test(text.slice(last.end, clause.start))) last.end = clause.end;
    else statements.push({ ...clause });
  }
  return statements;
}

type Known = { topic: Topic; first: number; last: number };

/** What the rules say of the hits of one clause. */
function knownBy(hits: readonly Judged[]): Known[] {
  const known: Known[] = [];
  hits.forEach((hit, index) => {
    for (const { topic, negated, near, within = 4, unless } of rulesOn.get(hit.concept) ?? []) {
      if (hit.negated !== (negated ?? false)) continue;
      const other = near && nearby(hits, index, within, ({ concept }) => concept === near);
      if (near && !other) continue;
      if (unless && nearby(hits, index, within, (each) => each !== other && unless.includes(each.concept))) continue;
      const first = Math.min(hit.first, Math.max(other?.first ?? hit.first, 0));
      known.push({ topic, first, last: Math.max(hit.last, other?.last ?? hit.last) });
    }
  });
  return known;
}

const spanOf = (words: readonly Word[], { first, last }: { first: number; last: number }): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
});

/**
 * What a comment is about, clause by clause, with the words that say so: spans of the text, in its order, each topic once a clause.
 * Complaints are found only where something is complained about, and `praise` only in a comment that complains of nothing.
 * `late_delivery` holds whatever is wrong with a delivery that was made, a careless courier too. Nothing is found in a language without a lexicon.
 */
export function topicsOf(text: string, language: TextLanguage): TopicFound[] {
  const lexicon = lexiconFor(language);
  if (!lexicon) return [];
  const found: TopicFound[] = [];
  let praise: Span | undefined;
  let arrived = false;
  let subject: Judged | undefined;
  let until = 0;
  for (const clause of statementsOf(text)) {
    const words = wordsOf(text, clause, language);
    const own = judge(hitsOf(words, lexicon), language);
    const goesOn = !/[.!?\n]/.test(text.slice(until, clause.start));
    const hits =
      subject && goesOn && !own.some(({ concept }) => subjects.includes(concept) || concept === 'arrive')
        ? [carried(subject), ...own]
        : own;
    until = clause.end;
    subject = hits.findLast(({ concept }) => subjects.includes(concept)) ?? (goesOn ? subject : undefined);
    const inClause = new Map<Topic, Span>();
    for (const known of knownBy(hits)) if (!inClause.has(known.topic)) inClause.set(known.topic, spanOf(words, known));
    for (const { topic, hit } of damageOf(hits, arrived))
      if (!inClause.has(topic)) inClause.set(topic, spanOf(words, hit));
    for (const [topic, span] of inClause) found.push({ topic, ...span });
    const good = hits.find(
      ({ concept, negated }) => !negated && (concept === 'good' || concept === 'fast' || concept === 'praise'),
    );
    if (good) praise ??= spanOf(words, good);
    arrived ||= hits.some(({ concept, negated }) => concept === 'arrive' && !negated);
  }
  if (found.length === 0 && praise) return [{ topic: 'praise', ...praise }];
  return found.sort((a, b) => a.start - b.start || topics.indexOf(a.topic) - topics.indexOf(b.topic));
}

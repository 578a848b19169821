import type { Finding, Severity } from '../rule';
import { languageOf } from '../text/language';
import { actsOf } from './acts';
import { withHeard } from './heard';
import type { Draft, ReadSentence, ReplyFinding, Sentence } from './reply';
import { draftRules, sentenceRules } from './rules';
import { sentencesOf } from './sentences';
import { type ReadTone, readTone } from './tone/read-tone';
import { type Reading, readWords } from './words/reading';

/** What has been worked out of a sentence, with places counted within it. */
type Read = { findings: readonly ReplyFinding[]; acts: ReadonlySet<string>; tone: ReadTone; words: Reading };

/** So many sentences are remembered; a draft has fewer. */
const MOST = 5_000;
const ORDER: Record<Severity, number> = { warning: 0, advice: 1, info: 2 };

const all = [...sentenceRules, ...draftRules];
/** The rules that look at what they found once more, in the draft that it stands in. */
const sparing = new Map(sentenceRules.flatMap(({ id, spares }) => (spares ? [[id, spares] as const] : [])));

/** By place within the draft, findings about all of it last; of the same words the more serious first. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    (a.start ?? Number.POSITIVE_INFINITY) - (b.start ?? Number.POSITIVE_INFINITY) ||
    ORDER[a.severity] - ORDER[b.severity] ||
    0
  );
}

function read(sentence: Sentence): Read {
  const findings = sentenceRules.flatMap(({ id, severity, text, grounds, group, flag, evaluate }) =>
    evaluate(sentence).map((found) => ({ rule: id, severity, text, grounds, group, flag, ...found })),
  );
  return {
    findings,
    acts: actsOf(sentence),
    tone: readTone(sentence),
    words: readWords(sentence.text, sentence.language),
  };
}

/**
 * A check of drafts: what stands against sending one, in reading order. Nothing blocks. In a language that is not covered only
 * what needs no language is looked for. `inSteps` does the same with a halt behind each sentence and each rule of all of it,
 * for drafts so long that one task would be felt.
 */
export type ReplyChecker = {
  (draft: Draft): ReplyFinding[];
  inSteps(draft: Draft): Generator<undefined, ReplyFinding[]>;
};

/**
 * Makes a check of drafts. It remembers what it has worked out of each sentence, so that a key costs the sentence it is typed
 * in and the few rules that look at all of the draft.
 */
export function createReplyChecker(): ReplyChecker {
  let known = new Map<string, Read>();
  let older = new Map<string, Read>();
  const recall = (sentence: Sentence): Read => {
    const key = `${sentence.language} ${sentence.mode} ${sentence.text}`;
    const found = known.get(key) ?? older.get(key) ?? read(sentence);
    if (known.size >= MOST) [older, known] = [known, new Map()];
    known.set(key, found);
    return found;
  };
  function* inSteps(draft: Draft): Generator<undefined, ReplyFinding[]> {
    const { text, mode } = draft;
    const language = draft.language ?? languageOf(text);
    const found: ReplyFinding[] = [];
    const sentences: ReadSentence[] = [];
    for (const span of sentencesOf(text)) {
      const written = text.slice(span.start, span.end);
      const { findings, ...known } = recall({ text: written, language, mode });
      sentences.push({ ...span, text: written, ...known });
      for (const finding of findings) {
        const { start = 0, end = written.length } = finding;
        if (sparing.get(finding.rule)?.(written.slice(start, end), draft)) continue;
        found.push({ ...finding, start: span.start + start, end: span.start + end });
      }
      yield;
    }
    const whole = { ...draft, language, sentences };
    for (const { id, severity, text: name, grounds, group, flag, evaluate } of draftRules) {
      for (const each of evaluate(whole)) found.push({ rule: id, severity, text: name, grounds, group, flag, ...each });
      yield;
    }
    return withHeard(found, whole, all).sort(inReadingOrder);
  }
  const check = (draft: Draft): ReplyFinding[] => {
    const steps = inSteps(draft);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  return Object.assign(check, { inSteps });
}

import type { HeardMessage } from '../../listener/hear-message';
import type { Span } from '../../text/text';
import { wantsOwnWords } from '../own-words';
import { dangerKinds, type Triage } from '../triage';
import { apartByKind } from './apart-by-kind';
import { findFaintDanger } from './find-danger';
import { messageFeaturesOf } from './message-features';
import { type Scores, scoresOf } from './message-scores';
import { topicsOfMessage } from './message-topics';
import type { MessageRead } from './read-message';
import type { Cue } from './words/message-words';

/** Below this a message that leaves nothing open speaks of danger by its words only: a husband who puts it up, a belt that sets off a dress. */
const SAYS_COUNT = -3.5;
/** What hints at danger counts from this score on: a line too many in the queue costs less than one that nobody read. */
const HINTS_COUNT = -1.7;
const FAINT_COUNTS = -1.3;
/** Below this a message is surely nothing but pleasant, whatever its words. */
const PLEASANT = -1.5;
/** A buyer who says that no answer is wanted is believed up to this score. */
const BELIEVED = 3;
/** From this score on something is open in a message of which no word is known. */
const HALF_KNOWN = -0.3;
/** From this score on something is open, where nobody asks and nothing tells. */
const SURELY_OPEN = 0.3;
/** What was heard counts for so much of a score, and what was read for the rest: danger is told by sense more than whether all is done. */
const HEARD = { open: 0.5, danger: 0.7 };
/**
 * Where a message was heard: from which score on it is dangerous if its words say so, and if they hint at it or say nothing; further down
 * it may be: one in thirteen that are dangerous sounds like that, and so do many plain complaints ("The lid does not close").
 */
const HEARD_SAYS = -3;
/** What a pleasant message mentions may be dangerous all the same: "All good now, thank you. The burn was only second degree." */
const HEARD_MENTIONS = -11;
const HEARD_COUNTS = -1;
const HEARD_MAYBE = -3.5;
/** Below this a message is surely done with, and what only sounds dangerous is not. */
const HEARD_DONE = -3;
/** From this score on something is open in a message that was heard. */
const HEARD_OPEN = 0.6;

/** How a message sounds, and which of its sentences most like danger. */
export type Sounds = Omit<HeardMessage, 'worst'> & { worst: Span };

/** The scores of what was read and heard, taken together. */
function scoresWith(scores: Scores, sounds: Sounds | undefined): Scores {
  if (!sounds) return scores;
  const together = (of: keyof typeof HEARD): number => (1 - HEARD[of]) * scores[of] + HEARD[of] * sounds[of];
  return { ...scores, open: together('open'), danger: together('danger') };
}

/**
 * Words of danger that count, those of a kind apart: what says it; or, where the message sounds dangerous, what hints at it, and faint
 * signs where nothing does.
 */
function dangerOf({ danger, folded, language }: MessageRead, { danger: score, open }: Scores): Triage['danger'] {
  const says = danger.filter(({ sure }) => sure);
  if (says.length > 0 && (score > SAYS_COUNT || open > 0)) return apartByKind(says);
  if (score > HINTS_COUNT && danger.length > 0) return apartByKind(danger);
  return score > FAINT_COUNTS && open > PLEASANT ? apartByKind(findFaintDanger(folded, language)) : [];
}

/** The same of a message that was heard: where it sounds dangerous and no word of it does, its worst sentence counts. */
function dangerHeard(
  { danger, folded, language }: MessageRead,
  { danger: score, open }: Scores,
  { worst, kinds }: Sounds,
): Triage['danger'] {
  const says = danger.filter(({ sure }) => sure);
  if (says.length > 0 && score > HEARD_SAYS) return apartByKind(says);
  if (says.length > 0 && score > HEARD_MENTIONS) return maybe(apartByKind(says));
  if (score <= HEARD_MAYBE || open <= HEARD_DONE) return [];
  const found = danger.length > 0 ? apartByKind(danger) : soundingLike(folded, language, { worst, kinds });
  return score > HEARD_COUNTS ? found : maybe(found);
}

const maybe = (danger: Triage['danger']): Triage['danger'] => danger.map((each) => ({ ...each, maybe: true }));

/** What a message sounds most like, by a faint sign of it or by the sentence that sounds worst. */
function soundingLike(
  folded: MessageRead['folded'],
  language: MessageRead['language'],
  { worst, kinds }: Pick<Sounds, 'worst' | 'kinds'>,
): Triage['danger'] {
  const kind = dangerKinds.reduce((most, each) => (kinds[each] > kinds[most] ? each : most));
  const faint = apartByKind(findFaintDanger(folded, language)).filter((each) => each.kind === kind);
  return faint.length > 0 ? faint : [{ kind, ...worst }];
}

/** What was read of a message, judged, together with how it sounds where it was heard. */
export function judgeMessage(
  read: MessageRead,
  sounds?: Sounds,
  quick: Scores = scoresOf(messageFeaturesOf(read)),
): Omit<Triage, 'language' | 'covered'> {
  const scores = scoresWith(quick, sounds);
  const found = sounds ? dangerHeard(read, scores, sounds) : dangerOf(read, scores);
  const dangerous = wantsOwnWords({ danger: found });
  const surely = sounds ? HEARD_OPEN : SURELY_OPEN;
  const needsAnswer = isOpen(read, scores, { dangerous, surely });
  const anger = needsAnswer ? angerOf(read, scores) : 0;
  const problem = needsAnswer && (anger > 0 || dangerous || complains(read, scores));
  // What is only heard in a message with nothing open is nothing; words of danger are read all the same.
  const danger = needsAnswer || read.danger.some(({ sure }) => sure) ? found : [];
  return {
    needsAnswer,
    danger,
    anger,
    topics: topicsOfMessage(read, { open: needsAnswer, problem }),
    problem,
    questions: needsAnswer ? [...read.questions] : [],
  };
}

/** Below this score nobody is upset at all, and what is named is asked about ("what if the strap is too small?"). */
const CALM = -1.5;
/** Whether a message tells calmly of what went wrong. */
const complains = ({ cues, topics }: MessageRead, { upset }: Scores): boolean =>
  upset > CALM &&
  cues.some(({ cue }) => cue === 'trouble') &&
  [...topics].some((topic) => topic !== 'praise' && topic !== 'price');

const has = ({ cues }: MessageRead, cue: Cue): boolean => cues.some((each) => each.cue === cue);

function isOpen(
  read: MessageRead,
  scores: Scores,
  { dangerous, surely }: { dangerous: boolean; surely: number },
): boolean {
  if (dangerous || read.questions.length > 0) return true;
  if (!SAYS_SOMETHING.test(read.text)) return !PLEASED.test(read.text);
  if (has(read, 'automatic')) return false;
  if (turnsToTrouble(read)) return true;
  // Of a message of which nothing is known ("Hello") it takes more to say that it is done with.
  if (read.cues.length === 0) return scores.open > HALF_KNOWN;
  return scores.open > (has(read, 'final') ? BELIEVED : surely);
}

/** Whether a message turns, and then tells of trouble to its end: "quick delivery, but one screw is missing". */
function turnsToTrouble({ cues }: MessageRead): boolean {
  const turn = cues.findLastIndex(({ cue }) => cue === 'turn');
  const after = turn < 0 ? [] : cues.slice(turn + 1);
  return after.some(({ cue }) => cue === 'trouble') && !after.some(({ cue }) => settling.includes(cue));
}
const settling: readonly Cue[] = ['praise', 'closed', 'final'];

/** A message without a letter or a number: a thumb up wants no answer, nothing at all or a question mark does. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const PLEASED = /[👍👌🙏❤♥😊🙂😀😁😃😄😍🥰😘🤗🎉💯✅✔☺⭐🌟💕💖👏🤝🙌]/u;

/** Letters in capitals where a message is mostly that. */
const SHOUTS = /[A-Z]{2,}[^a-z]{12,}/;

function angerOf(read: MessageRead, { upset, angry }: Scores): Triage['anger'] {
  if (has(read, 'abusive') && angry > -1 && (SHOUTS.test(read.text) || angry > 0.5)) return 3;
  if (angry > 0) return 2;
  return upset > 0 ? 1 : 0;
}

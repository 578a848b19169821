import type { Triage } from '../triage';
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
/** From this score on something is open, where nobody asks and nothing tells. */
const SURELY_OPEN = 0.3;

/**
 * Words of danger that count, those of a kind apart: what says it; or, where the message sounds dangerous, what hints at it, and faint
 * signs where nothing does.
 */
function dangerOf({ danger, folded, language }: MessageRead, { danger: score, open }: Scores): Triage['danger'] {
  const says = score > SAYS_COUNT || open > 0 ? danger.filter(({ sure }) => sure) : [];
  const hints = score > HINTS_COUNT ? danger : [];
  const counted =
    says.length > 0
      ? says
      : hints.length > 0
        ? hints
        : score > FAINT_COUNTS && open > PLEASANT
          ? findFaintDanger(folded, language)
          : [];
  return apartByKind(counted);
}

/** What was read of a message, judged. */
export function judgeMessage(
  read: MessageRead,
  scores: Scores = scoresOf(messageFeaturesOf(read)),
): Omit<Triage, 'language' | 'covered'> {
  const danger = dangerOf(read, scores);
  const needsAnswer = isOpen(read, scores, danger.length > 0);
  const anger = needsAnswer ? angerOf(read, scores) : 0;
  const problem = needsAnswer && (anger > 0 || danger.length > 0 || complains(read, scores));
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

function isOpen(read: MessageRead, scores: Scores, dangerous: boolean): boolean {
  if (dangerous || read.questions.length > 0) return true;
  if (!SAYS_SOMETHING.test(read.text)) return !PLEASED.test(read.text);
  if (has(read, 'automatic')) return false;
  if (turnsToTrouble(read)) return true;
  // Of a message of which nothing is known ("Hello") nobody can say that it is done with.
  if (read.cues.length === 0) return scores.open > PLEASANT;
  return scores.open > (has(read, 'final') ? BELIEVED : SURELY_OPEN);
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

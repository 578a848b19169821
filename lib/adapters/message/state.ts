import type { Conversation } from '../../domain/message/thread';
import { closestIn, deepAll, isVisible } from '../dom';
import { standsIn } from './around';
import { linesOf, type PiecesOf } from './pieces';
import { BUTTON, CHOICE, LINK, STATUS } from './selectors';
import { NO_RESPONSE, RESOLVED, RESPONSE_NEEDED } from './words';

type State = NonNullable<Conversation['state']>;

/** What is pressed, or chosen to filter a list, says what could be and not what is. */
const CONTROL = `${BUTTON},${LINK},${CHOICE},h1`;

/** What has a state of its own beside the conversation, by its developers' names. */
const OTHER = ['claim', 'return', 'refund', 'chargeback', 'order-'].map((name) => `[class*="${name}"]`).join();

function stateOf(text: string): State | undefined {
  if (NO_RESPONSE.test(text)) return 'no-response-needed';
  if (RESOLVED.test(text)) return 'resolved';
  return RESPONSE_NEEDED.test(text) ? 'open' : undefined;
}

/**
 * The state of the open conversation: by the label that was seen for it, or by a mark beside it that says nothing else. `undefined` where nothing says
 * so, or two things contradict each other.
 * @param region the part of the page in which the conversation stands.
 * @param outside elements that speak of something else: messages and the rows of lists.
 */
export function caseState(
  page: Document,
  region: Element,
  pieces: PiecesOf,
  outside: readonly Element[],
): State | undefined {
  const elsewhere = standsIn(outside);
  const labels = deepAll(page.body, '.case-status-label').filter((each) => isVisible(each) && !elsewhere(each));
  const said = pieces(region);
  const marks = said.flatMap(({ text, element, gap }, at) => {
    // "Return: Resolved on Nov 9" is said of the return.
    const next = said[at + 1];
    if ((at > 0 && gap !== '\n') || (next && next.gap !== '\n')) return [];
    const state = text.length < 60 ? stateOf(text) : undefined;
    const dated = state === 'resolved' && /\d/.test(text);
    const isMark = dated || closestIn(null, element, STATUS) !== undefined;
    return state &&
      isMark &&
      !closestIn(null, element, OTHER) &&
      !elsewhere(element) &&
      !closestIn(null, element, CONTROL)
      ? state
      : [];
  });
  const states = labels.length > 0 ? labels.map((label) => stateOf(linesOf(pieces(label)))) : marks;
  const [state] = states;
  return new Set(states).size === 1 ? state : undefined;
}

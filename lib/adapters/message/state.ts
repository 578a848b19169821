import type { Conversation } from '../../domain/message/thread';
import { closestIn, contains, deepAll, isVisible } from '../dom';
import { linesOf, type Piece, type PiecesOf } from './pieces';
import { NO_RESPONSE, RESOLVED, RESPONSE_NEEDED } from './words';

type State = NonNullable<Conversation['state']>;

/** What is pressed, or chosen to filter a list, says what could be and not what is. */
const CONTROL =
  'a,button,nav,select,kat-button,kat-link,kat-tab,kat-tab-header,kat-dropdown,kat-radiobutton,kat-checkbox,[role="button"],[role="tab"],[role="link"],[role="menuitem"],[role="radio"],[role="option"],h1';
/** Elements that say in what state something is; the first was seen (2023 to 2026). */
const STATUS =
  '.case-status-label,[role="status"],kat-badge,kat-label,kat-statusindicator,kat-status,kat-alert,[class*="status"],[class*="badge"]';

function stateOf(text: string): State | undefined {
  if (NO_RESPONSE.test(text)) return 'no-response-needed';
  if (RESOLVED.test(text)) return 'resolved';
  return RESPONSE_NEEDED.test(text) ? 'open' : undefined;
}

/**
 * The state of the open conversation: by the label that was seen for it, or by a mark of the page that says nothing else. `undefined` where nothing says
 * so, or two things contradict each other.
 * @param outside elements that speak of something else: messages and the rows of lists.
 */
export function caseState(
  page: Document,
  pieces: readonly Piece[],
  piecesOf: PiecesOf,
  outside: readonly Element[],
): State | undefined {
  const elsewhere = (element: Element): boolean => outside.some((each) => contains(each, element));
  const labels = deepAll(page.body, '.case-status-label').filter((each) => isVisible(each) && !elsewhere(each));
  const said = labels.length > 0 ? labels.map((label) => stateOf(linesOf(piecesOf(label)))) : marks();
  const [state] = said;
  return new Set(said).size === 1 ? state : undefined;

  function marks(): State[] {
    return pieces.flatMap(({ text, element }) => {
      const state = text.length < 60 ? stateOf(text) : undefined;
      const dated = state === 'resolved' && /\d/.test(text);
      const isMark = dated || closestIn(null, element, STATUS) !== undefined;
      return state && isMark && !elsewhere(element) && !closestIn(null, element, CONTROL) ? state : [];
    });
  }
}

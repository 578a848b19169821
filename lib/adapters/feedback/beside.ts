import { isVisible, PANEL_ELEMENT, textOf } from '../dom';

/** What an unknown filter may be made of: fields, lists, boxes to tick, and whatever says of itself that it is one. */
const FIELD =
  'input:not([type="hidden"]),select,textarea,[contenteditable=""],[contenteditable="true"],[aria-pressed],[aria-checked],[aria-haspopup],[role="checkbox"],[role="radio"],[role="switch"],[role="combobox"],[role="listbox"],[role="searchbox"],[role="textbox"],[role="slider"],[role="spinbutton"],[role="tab"]:not(kat-tab-header),[class*="chip" i],[class*="facet" i],[class*="filter" i]:not(.filter-tabs)';

/** Katal's elements in which nothing is chosen; any other may leave rows out of a list. */
const INERT =
  /^kat-(?:table.*|tabs?|tab-header|link|star-rating|icon|label|tooltip|spinner|alert|banner|box|card|divider|heading|text|statistic|button)$/;

const BUTTON = 'button,kat-button,[role="button"]';
const MARKED = /(?:^|[\s_-])(?:selected|active|pressed|checked|on)(?:\s|$)/i;
const KNOWN_TABS = new Set(['all', 'positive', 'neutral', 'negative']);
const PAGER = 'kat-pagination,[class*="pagination"]';
/** Not beside the list: the list itself is told apart, and the panel in which a removal is asked for leaves it as it is. */
const APART = `${PANEL_ELEMENT},feedback-removal,.side-panel,script,style,template`;
const PAGE_SIZES = new Set(['10', '20', '25', '50', '100', '200']);

/** The names of a list to choose from, of either kind. */
function choicesOf(control: Element): string[] {
  if (control.localName === 'select')
    return [...control.querySelectorAll('option')].map(({ textContent }) => textContent ?? '');
  return [...(control.getAttribute('options') ?? '').matchAll(/"name"\s*:\s*"([^"]*)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

/** How many rows a page has: it leaves nothing out. */
function isPageSize(control: Element): boolean {
  if (!control.matches('select,kat-dropdown')) return false;
  const choices = choicesOf(control).map((each) => each.trim());
  return choices.length > 1 && choices.every((each) => PAGE_SIZES.has(each));
}

/** A button that is not only one: it stands beside the tabs, is marked as pressed, or names a number, stars or a cross. */
const isChoice = (button: Element): boolean =>
  button.closest('kat-tabs,.filter-tabs') !== null ||
  MARKED.test(button.className) ||
  /[\d★☆×✕✖]/.test(textOf(button) || (button.getAttribute('label') ?? ''));

function isControl(element: Element): boolean {
  const { localName } = element;
  if (localName === 'kat-tab-header') return !KNOWN_TABS.has(element.getAttribute('tab-id') ?? '');
  if (isPageSize(element)) return false;
  if (element.matches(BUTTON) && isChoice(element)) return true;
  return element.matches(FIELD) || (localName.startsWith('kat-') && !INERT.test(localName));
}

/** Whether something can be typed, chosen or pressed under `around` that is not known and may leave rows out of the list. */
export function hasUnknownControl(around: Element | ShadowRoot, table: Element): boolean {
  for (const child of around.children) {
    if (child === table || child.matches(APART) || child.matches(PAGER)) continue;
    if (isControl(child) && isVisible(child)) return true;
    if (isPageSize(child)) continue;
    // What is in a known element of Katal is its own; any other's shadow root may hold everything.
    if (child.shadowRoot && !INERT.test(child.localName) && hasUnknownControl(child.shadowRoot, table)) return true;
    if (hasUnknownControl(child, table)) return true;
  }
  return false;
}

const CONTENT = '#sc-content-container,main,my-app,.fbm-content,home';

/** All of the page that may belong to the list: the outermost part that holds the content, without the page's own head. */
export function contentAround(table: Element): Element {
  let found = table.ownerDocument.body;
  for (let node = table.parentElement; node; node = node.parentElement) if (node.matches(CONTENT)) found = node;
  return found;
}

import type { Page } from 'puppeteer-core';

/** What a walk by Tab found. Elements are named by their place in the document and their beginning. */
export interface Walk {
  /** All that is to be reached, in the order of the document. */
  wanted: string[];
  /** All that was reached, in the order in which it was. */
  reached: string[];
  /** What of it showed no focus or was out of sight. */
  unseen: string[];
}

/** Goes through a page from its top by Tab until the focus leaves it. */
export async function walk(page: Page): Promise<Walk> {
  const wanted = await page.evaluate(findStops);
  const found: Walk = { wanted, reached: [], unseen: [] };
  for (;;) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(takeStep);
    if (step === 'left') return found;
    if (step === 'inside') continue;
    found.reached.push(step.name);
    if (!step.inSight) found.unseen.push(step.name);
  }
}

// Runs in the page: all that Tab is to reach, by the rules of HTML and not by what the browser does.
function findStops(): string[] {
  const every = [...document.querySelectorAll<HTMLElement>('*')];
  const isControl = (each: HTMLElement): boolean =>
    each.matches('a[href], button, input, select, textarea, iframe, details > summary:first-of-type, [tabindex]') &&
    each.tabIndex >= 0 &&
    !each.matches(':disabled, [inert] *') &&
    each.checkVisibility({ visibilityProperty: true });
  // Tab reaches one of a group: the pressed one, or the first.
  const isOneOfGroup = (each: HTMLElement): boolean => {
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
    const group = every.filter(
      (other): other is HTMLInputElement =>
        other instanceof HTMLInputElement &&
        other.type === 'radio' &&
        other.name === each.name &&
        other.form === each.form &&
        isControl(other),
    );
    return each === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const controls = every.filter((each) => isControl(each));
  // What can be scrolled and has nothing to reach inside is reached itself.
  const isScroller = (each: HTMLElement): boolean => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    return (
      each.localName !== 'textarea' &&
      each.checkVisibility({ visibilityProperty: true }) &&
      ((scrolls(overflowX) && each.scrollWidth > each.clientWidth) ||
        (scrolls(overflowY) && each.scrollHeight > each.clientHeight)) &&
      !controls.some((control) => each.contains(control))
    );
  };
  const names = new Map(every.map((each, at) => [each as Element, `${at} ${each.outerHTML.slice(0, 100)}`]));
  Object.assign(globalThis, { walked: { names, reached: new Set<Element>(), stays: 0 } });
  // From the top, also where a box has taken the focus.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return every
    .filter((each) => (controls.includes(each) ? isOneOfGroup(each) : isScroller(each)))
    .map((each) => names.get(each) ?? '');
}

// Runs in the page: what the focus has gone to.
function takeStep(): 'left' | 'inside' | { name: string; inSight: boolean } {
  const { walked } = globalThis as unknown as {
    walked: { names: Map<Element, string>; reached: Set<Element>; stays: number };
  };
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'left';
  if (focused === [...walked.reached].at(-1)) {
    // A day has four stops in one box: its three numbers and the calendar. More would be a trap.
    walked.stays++;
    return walked.stays < 4 ? 'inside' : 'left';
  }
  if (walked.reached.has(focused)) return 'left';
  walked.reached.add(focused);
  walked.stays = 0;
  // The button of a file is a label: it shows the focus of the box within.
  const ringed = [focused, focused.closest('.button')].filter((each) => each !== null);
  const ring = ringed.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  const { top, bottom, width } = (ringed.at(-1) ?? focused).getBoundingClientRect();
  const name = walked.names.get(focused) ?? `new: ${focused.outerHTML.slice(0, 100)}`;
  return { name, inSight: ring && width > 1 && bottom > 0 && top < innerHeight };
}

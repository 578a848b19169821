import { contains, isVisible, PANEL_ELEMENT, parentOf, precedes } from '../dom';
import { around } from './around';
import type { Cue } from './cues';
import type { Look } from './look';
import { type FoundMessage, holdsWords, readMessage } from './read-message';
import { BOX } from './selectors';
import { branch, shapeOf } from './shape';

/** Elements that stand for one thing of a list by themselves. */
const ITEM = 'li,article,[role="article"],[role="listitem"],[role="row"],[role="group"],kat-box,kat-list-item';
/** Names that developers give to a message, and those they give to a part of one. */
const NAMED = /message|bubble|chat|reply|post/i;
const PART =
  /head|meta|info|author|sender|title|foot|time|date|name|avatar|icon|status|text|body|content|list|pane|thread/i;

const developersName = (element: Element): string =>
  [element.localName, ...['class', 'data-test-id'].map((name) => element.getAttribute(name))].join(' ');

/** Whether an element may be a message where none of the same kind stands beside it. */
function isItem(element: Element): boolean {
  const name = developersName(element);
  return element.matches(ITEM) || (NAMED.test(name) && !PART.test(name));
}

/** Beyond these stands nothing of a conversation. */
const OUTERMOST = 'body,main,[role="main"],#sc-content-container';

const only = <T>(values: readonly T[]): boolean => new Set(values).size === 1;

/** Elements that are messages, side by side under one parent. */
type Run = { around: Element; messages: readonly FoundMessage[] };

/** What names a list of messages, and where the answer to them is written. */
const ABOUT = `h1,h2,h3,h4,[role="heading"],${BOX},kat-textarea`;
/** Parts of a page that stand further out beside messages and speak of the order or of the answer. */
const BESIDE = `${ABOUT},[href*="/orders-v3/"]`;

/**
 * Whether nothing beside these elements could be a message that was not understood: leaving out one side's answer would be as wrong as taking it
 * for the other's. Among messages everything with words could be one; further out what has a time, and at last what looks the same.
 */
function nothingLeftOut(elements: readonly Element[], look: Look, where: 'among' | 'around' | 'outside'): boolean {
  const own = new Set(elements);
  const shapes = new Set(elements.map(shapeOf));
  const siblings = [...(elements[0]?.parentNode?.children ?? [])];
  return siblings.every((each) => {
    if (own.has(each) || each.localName === PANEL_ELEMENT || !isVisible(each) || !holdsWords(each, look)) return true;
    if (each.className && shapes.has(shapeOf(each))) return false;
    const beside = where === 'among' ? ABOUT : BESIDE;
    if (each.matches(beside) || each.querySelector(beside)) return true;
    if (where === 'among') return false;
    return where === 'outside' || !look.pieces(each).some(({ text }) => look.timelike(text));
  });
}

/** The cues in an element, by the child of it in which they stand. */
type Under = Map<Element, Cue[]>;

/** The messages whose elements are children of one element, if all in it that names a side is in a message. */
function runIn(list: Element, under: Under, look: Look): Run | undefined {
  const children = [...under.keys()];
  // What is put into a slot and what stands in the shadow around it are no list.
  if (!only(children.map(({ parentNode }) => parentNode))) return undefined;
  const alike = children.length > 1 && only(children.map(({ localName }) => localName));
  const items = alike || children.every((child) => isItem(child) || under.get(child)?.some(({ marked }) => marked));
  if (!items) return undefined;
  const messages = children.flatMap((child) => readMessage(child, under.get(child) ?? [], look) ?? []);
  if (messages.length < children.length) return undefined;
  return { around: list, messages: messages.sort((a, b) => (precedes(a.element, b.element) ? -1 : 1)) };
}

/** Every element that a cue stands in, the innermost first. */
function containersOf(cues: readonly Cue[]): [Element, Under][] {
  const depths = new Map<Element, number>();
  const all = new Map<Element, Under>();
  for (const cue of cues)
    for (const [at, element] of cue.path.entries()) {
      const child = cue.path[at - 1];
      if (!child) continue;
      depths.set(element, cue.path.length - at);
      const under: Under = all.get(element) ?? new Map();
      all.set(element, under);
      under.get(child)?.push(cue) ?? under.set(child, [cue]);
    }
  return [...all].sort(([a], [b]) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
}

/**
 * Whether these hold the groups of one list, each under its day, and nothing between them could be a message. Without a day over each they may be
 * two conversations.
 */
function areGroups(runs: readonly Run[], look: Look): boolean {
  const elements = runs.map((run) => run.around);
  const tops = elements.flatMap((element, at) => branch(element, elements[at > 0 ? 0 : 1] ?? element) ?? []);
  const dated = tops.every((top, at) => {
    const inside = (element: Element) => runs[at]?.messages.some((each) => contains(each.element, element));
    const beside = look.pieces(top).filter(({ element }) => !inside(element));
    // One message alone may have an element around it that is its own.
    const own = beside.length > 0 || runs.every((run) => run.messages.length === 1);
    return own && beside.every(({ text }) => look.timelike(text));
  });
  return (
    dated &&
    only(tops.map(({ parentNode }) => parentNode)) &&
    only(tops.map(shapeOf)) &&
    nothingLeftOut(tops, look, 'among')
  );
}

/**
 * Whether nothing around messages could be one, out to what holds the box for the answer too. Beside that stand other things with times in them, and
 * only what looks like what holds the messages could be one.
 */
function nothingAround(list: Element | undefined, boxes: readonly Element[], look: Look): boolean {
  for (let node = list; node; node = parentOf(node) ?? undefined) {
    const outer = parentOf(node);
    const last = !outer || outer.matches(OUTERMOST) || boxes.some((box) => contains(outer, box));
    if (!nothingLeftOut([node], look, last ? 'outside' : 'around')) return false;
    if (last) return true;
  }
  return true;
}

const saysWhen = ({ messages }: Run): boolean => messages.some(({ message }) => message.sent);

/**
 * The messages of a document, in reading order: in the innermost elements whose parts each are one whole message, or further out where only there
 * a time stands with them. Groups of them, such as days, stand side by side.
 * @param boxes those in which an answer can be written.
 * @returns `undefined` where it is not certain which elements are the messages, all of them.
 */
export function messagesIn(cues: readonly Cue[], boxes: readonly Element[], look: Look): FoundMessage[] | undefined {
  const found = new Set<Run>();
  const within = new Map<Element, Run[]>();
  for (const [element, under] of containersOf(cues)) {
    const inner = within.get(element)?.filter((each) => found.has(each)) ?? [];
    if (inner.some((run) => saysWhen(run) || run.messages.length > 1)) continue;
    const run = runIn(element, under, look);
    if (!run || (inner.length > 0 && !saysWhen(run))) continue;
    for (const each of inner) found.delete(each);
    found.add(run);
    for (let node: Element | null = element; node; node = parentOf(node))
      within.get(node)?.push(run) ?? within.set(node, [run]);
  }
  const runs = [...found];
  const groups = runs.map((run) => run.around);
  if (groups.length === 0 || (groups.length > 1 && !areGroups(runs, look))) return undefined;
  const alone = (run: Run): boolean =>
    nothingLeftOut(
      run.messages.map(({ element }) => element),
      look,
      'among',
    );
  if (!runs.every(alone) || !nothingAround(around(groups), boxes, look)) return undefined;
  const messages = runs.sort((a, b) => (precedes(a.around, b.around) ? -1 : 1)).flatMap(({ messages }) => messages);
  // A name with a time beside it that is in no message begins one that was not understood.
  const read = new Set(messages.map(({ element }) => element));
  const open = cues.some(
    ({ element, timed, marked, path }) =>
      (timed || (marked && holdsWords(element, look))) && !path.some((each) => read.has(each)),
  );
  return open ? undefined : messages;
}

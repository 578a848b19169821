import { closestIn, contains, parentOf } from '../dom';
import { CHOICE, PRESSED } from './choices';
import { familyOf, isAnswer, isValue, type Token } from './token';

/** A label with all that belongs to it, and the element in which heads are looked for. */
export type Area = { label: Token & { kind: 'metric' }; tokens: readonly Token[]; top: Element };

type Label = Token & { kind: 'metric' };

export const isLabel = (token: Token): token is Label => token.kind === 'metric';

const within = (element: Element, tokens: readonly Token[]): Token[] =>
  tokens.filter(({ at }) => contains(element, at));

/**
 * The outermost element around a label that holds no label of another metric, and no more answers than the innermost that holds any: what
 * stands nearest is the label's own.
 */
function ownElement(label: Label, foreign: readonly Label[], tokens: readonly Token[], content: Element): Element {
  const answers = (element: Element): number => within(element, tokens).filter(isAnswer).length;
  let own: Element = label.at;
  let said = answers(own);
  for (let up = parentOf(own); up && own !== content; up = parentOf(own)) {
    const around = up;
    if (foreign.some(({ at }) => contains(around, at))) break;
    const more = answers(around);
    if (said > 0 && more > said) break;
    [own, said] = [around, more];
  }
  return own;
}

/**
 * What follows a label where labels and values stand side by side. Only where the labels lead: each of them is followed by a value of its
 * own, and no value stands before the first of them, else the one behind a label might belong to the label after it.
 */
function following(
  own: Element,
  foreign: readonly Label[],
  labels: readonly Label[],
  tokens: readonly Token[],
): Element[] {
  const parent = parentOf(own);
  if (!parent) return [];
  const inside = (each: Element) => within(each, tokens);
  const children = [...(parent.shadowRoot ?? parent).children, ...(parent.shadowRoot ? parent.children : [])];
  const holdsLabel = (each: Element): boolean => labels.some(({ at }) => contains(each, at));
  const groups: { valued: boolean }[] = [];
  for (const child of children) {
    const valued = inside(child).some(isValue);
    if (holdsLabel(child)) groups.push({ valued });
    else if (valued) {
      const last = groups.at(-1);
      if (!last) return [];
      last.valued = true;
    }
  }
  if (groups.some(({ valued }) => !valued)) return [];
  const found: Element[] = [];
  for (const child of children.slice(children.indexOf(own) + 1)) {
    if (foreign.some(({ at }) => contains(child, at))) break;
    found.push(child);
  }
  return found;
}

const LEADS_ELSEWHERE = 'a,kat-link';

/**
 * Whether a label names what could be shown and not what is: a choice that is not the chosen one, one of several things to choose from, or a
 * text around labels of others.
 */
function isMereName(label: Label, foreign: readonly Label[], tokens: readonly Token[], content: Element): boolean {
  if (foreign.some(({ at }) => at !== label.at && contains(label.at, at))) return true;
  const choice = closestIn(content, label.at, CHOICE);
  if (choice && !choice.matches(PRESSED)) return true;
  if (!choice && !closestIn(content, label.at, LEADS_ELSEWHERE)) return false;
  for (let up = parentOf(label.at); up && up !== content; up = parentOf(up)) {
    const inside = within(up, tokens);
    if (inside.some(isAnswer)) return false;
    if (inside.some(({ kind }) => kind === 'other')) return true;
  }
  return false;
}

function areaOf(
  label: Label,
  foreign: readonly Label[],
  labels: readonly Label[],
  tokens: readonly Token[],
  content: Element,
): Area {
  if (isMereName(label, foreign, tokens, content)) return { label, tokens: [label], top: label.at };
  const own = ownElement(label, foreign, tokens, content);
  const inside = within(own, tokens);
  if (inside.some(isValue)) return { label, tokens: inside, top: own };
  const more = following(own, foreign, labels, tokens);
  const top = more.length > 0 ? (parentOf(own) ?? own) : own;
  return { label, tokens: [...inside, ...more.flatMap((each) => within(each, tokens))], top };
}

/**
 * What belongs to each label of the page. The parts of the order defect rate stand within its area and have areas of their own, which are
 * taken out of it.
 */
export function areasIn(tokens: readonly Token[], content: Element): Area[] {
  const labels = tokens.filter(isLabel);
  const narrow = labels.map((label) =>
    areaOf(
      label,
      labels.filter(({ metric }) => metric !== label.metric),
      labels,
      tokens,
      content,
    ),
  );
  return labels.map((label, index) => {
    const own = narrow[index] ?? { label, tokens: [], top: label.at };
    if (label.metric !== 'order-defect-rate' || own.tokens.some(isValue)) return own;
    const family = labels.filter(({ metric }) => familyOf(metric) !== label.metric);
    const wide = areaOf(label, family, labels, tokens, content);
    const parts = new Set(narrow.filter((each) => each.label.metric !== label.metric).flatMap((each) => each.tokens));
    return { ...wide, tokens: wide.tokens.filter((token) => !parts.has(token)) };
  });
}

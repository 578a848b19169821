import type { PrintedMetric } from '../../domain/health/health-page';
import { closestIn } from '../dom';
import type { Area } from './area';
import { type Group, groupsIn, type Page } from './group';
import { isAnswer, type Token } from './token';
import { readValue, type Value } from './value';

/** What a page says of metrics, or the name of what does not fit. */
export type Said = { metrics: PrintedMetric[] } | { drift: string };

type Head = Token & { kind: 'head' };
type Days = Token & { kind: 'days' };

const isHead = (token: Token): token is Head => token.kind === 'head';
const isDays = (token: Token): token is Days => token.kind === 'days';

const LINK = 'a,kat-link,button,kat-button,kat-icon';

/** Whether a text may be the label of something else: a few words, no sentence, no link. */
const mayLabel = (token: Token): boolean =>
  token.kind === 'other' &&
  /\p{L}{3}/u.test(token.text) &&
  token.text.length <= 60 &&
  !/[.!?。]$/.test(token.text.trim()) &&
  closestIn(null, token.at, LINK) === undefined;

/** Whether something else may be named between a label and the first answer: then the answer may be that one's. */
export function isNamedBetween({ label, tokens }: Area, answers: (token: Token) => boolean): boolean {
  const at = tokens.indexOf(label);
  const [first] = tokens.flatMap((token, index) => (answers(token) ? [index] : []));
  if (first === undefined) return false;
  // A number in front of its label is told from one behind another label only where nothing else is named.
  return (first < at ? tokens : tokens.slice(at, first)).some(mayLabel);
}

/** A text with a share in it that is not read: a value in words that are not known. */
const isUnread = (token: Token): boolean => token.kind === 'other' && /\d ?[%％]/.test(token.text);

/** The values of a metric that is a share, by whose orders they count and over how many days. */
export function ratesIn(
  area: Area,
  page: Page,
  value: (tokens: readonly Token[], group: { fulfillment?: 'seller' | 'amazon' | undefined }) => Value,
): Said {
  if (!area.tokens.some(isAnswer)) return area.tokens.some(isUnread) ? { drift: 'HealthMetric' } : { metrics: [] };
  if (isNamedBetween(area, isAnswer)) return { drift: 'HealthMetric' };
  const columns = groupsIn(area, isHead, (a, b) => a.fulfillment === b.fulfillment, page);
  if (!columns) return { drift: 'HealthColumn' };
  const metrics: PrintedMetric[] = [];
  for (const { head, tokens } of columns) {
    // One answer has the days that stand with it; several are told apart by the days over them.
    const several = tokens.filter(isAnswer).length > 1;
    const windows: Group<Days>[] | undefined = several
      ? groupsIn({ ...area, tokens }, isDays, (a, b) => a.days === b.days, page)
      : [{ tokens: [...tokens] }];
    if (!windows) return { drift: 'HealthWindow' };
    for (const window of windows) {
      const fulfillment = head?.fulfillment;
      const found = value(window.head ? [...window.tokens, window.head] : window.tokens, { fulfillment });
      if ('drift' in found) return found;
      metrics.push({ metric: area.label.metric, ...(fulfillment && { fulfillment }), ...found.said });
    }
  }
  return { metrics };
}

/**
 * A part of the order defect rate: its number may stand alone beside its share, and what it is a part of has the orders and the days.
 * @param wholes what is said of the order defect rate around it.
 */
export function partsIn(area: Area, wholes: readonly PrintedMetric[], page: Page, latest: string): Said {
  return ratesIn(area, page, (tokens, { fulfillment }) => {
    const [whole, ...others] = wholes.filter((each) => each.fulfillment === fulfillment);
    const { of, days, from, to } = (others.length === 0 && whole) || {};
    const integers = tokens.filter(({ kind }) => kind === 'integer');
    const counted = tokens.map(
      (token): Token =>
        token.kind === 'integer' && integers.length === 1
          ? { kind: 'counts', counts: { count: token.value }, at: token.at }
          : token,
    );
    const found = readValue(counted, latest, of);
    if ('drift' in found || found.said.days || found.said.to) return found;
    return { said: { ...found.said, ...(days && { days }), ...(from && to && { from, to }) } };
  });
}

import type { Currency, Money } from '../../domain/money';
import type { RefundForm } from '../../domain/order';
import type { LineBoxes } from '../adapter';
import { choiceOf } from './choice';
import { describing } from './describing';
import { limitOf } from './limit';
import type { FormLine, NamedBox } from './lines';
import { type PaidPart, paidBeside, paidPart } from './paid';
import { textsOf } from './territory';

/** One line of the form as read; `boxes` is absent where a kind of box stands twice, so that nothing can be said of what is left. */
export type LineReading = { line: RefundForm['lines'][number]; boxes: LineBoxes | undefined };

/** A printed limit of the whole line, found outside its boxes. */
export type TotalLimit = { limit?: Money | undefined; unclear: boolean };

/**
 * Reads one order line of a refund form: its printed limits and what it says was paid.
 * @param alone whether no other money stands on the form that could change what was paid.
 */
export function readLine(
  line: FormLine,
  total: TotalLimit,
  currency: Currency | undefined,
  alone: boolean,
): LineReading {
  const ofKind = (kind: NamedBox['kind']): NamedBox[] => line.boxes.filter((box) => box.kind === kind);
  const concession = (
    kind: 'returnShipping' | 'other',
  ): { input?: HTMLInputElement; choice?: Element | undefined } & TotalLimit => {
    const found = ofKind(kind);
    const [only] = found;
    if (found.length !== 1 || !only) return { unclear: found.length > 1 };
    return { input: only.territory.box.input, choice: choiceOf(only.territory), ...limitOf(only, currency) };
  };
  const [back, other] = [concession('returnShipping'), concession('other')];
  // A text tied to several boxes is no limit of any one of them.
  const tied = line.boxes.flatMap(({ territory }) => describing(territory.box));
  const shared = tied.some((element, place) => tied.indexOf(element) !== place);
  const paid = ofKind('refund').map(({ territory }) => ({
    part: paidPart(
      textsOf(territory)
        .map(({ text }) => text)
        .filter((text) => text.length < 60),
    ),
    money: paidBeside(territory, currency),
  }));
  const part = (name: PaidPart): Money | undefined => {
    const found = paid.filter((each) => each.part === name);
    return found.length === 1 ? found[0]?.money : undefined;
  };
  const [price, shipping] = [part('price'), part('shipping')];
  const twice = ofKind('returnShipping').length > 1 || ofKind('other').length > 1;
  // Of two sets of boxes one may be out of sight; where a box of theirs has no name, the other's limits may be in its place.
  const doubtful = shared || ((twice || line.apart) && ofKind(undefined).length > 0);
  // The formula needs both: half of what was paid is not what was paid.
  const known = alone && price && shipping;
  return {
    line: {
      key: line.key,
      asin: line.asin,
      sku: line.sku,
      title: line.title,
      price: known ? price : undefined,
      shipping: known ? shipping : undefined,
      printed: { total: total.limit, ...(!doubtful && { returnShipping: back.limit, other: other.limit }) },
      // A box that nobody can name may be a concession, with a limit of its own beside it.
      totalUnclear: total.unclear,
      unclear: shared || back.unclear || other.unclear || total.unclear || ofKind(undefined).length > 0,
    },
    boxes: twice
      ? undefined
      : {
          key: line.key,
          returnShipping: back.input,
          other: other.input,
          choice: back.choice,
          refund: ofKind('refund').map(({ territory }, place) => ({
            input: territory.box.input,
            part: paid[place]?.part,
          })),
          reductions: [...ofKind('reduction'), ...ofKind('aside')].map(({ territory }) => territory.box.input),
        },
  };
}

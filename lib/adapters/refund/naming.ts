import { textOf } from '../dom';
import {
  CHARGE,
  LIMIT,
  NO_AMOUNT,
  OTHER,
  PART_OTHER,
  PART_PRODUCT,
  PART_SHIPPING,
  REDUCTION,
  RETURN_SHIPPING,
  says,
} from '../labels';
import type { Box } from './boxes';
import { type GridPlace, placeOf } from './grid';
import { mentionsAmount } from './mentions';
import { tiedLabels } from './tied-labels';

/**
 * What a box of a refund form takes. `refund` is any part of what was paid, `reduction` money kept back, `aside` whatever
 * else there is where the person has pointed at both concessions.
 */
export type BoxKind = 'returnShipping' | 'other' | 'refund' | 'reduction' | 'aside';

/** Longer texts explain; they do not name. */
const LONGEST_LABEL = 80;

/** The kind that one label names, if it names one. */
export function kindNamed(label: string): BoxKind | undefined {
  if (label.length > LONGEST_LABEL || says(NO_AMOUNT, label)) return undefined;
  const [back, other] = [says(RETURN_SHIPPING, label), says(OTHER, label)];
  if (back && other) return undefined;
  if ((says(CHARGE, label) || says(REDUCTION, label)) && !back && !other) return 'reduction';
  if (back) return 'returnShipping';
  if (other) return 'other';
  // "Refunds of up to 100 % of the price" names no box.
  if (says(LIMIT, label)) return undefined;
  return [PART_PRODUCT, PART_SHIPPING, PART_OTHER].some((part) => says(part, label)) ? 'refund' : undefined;
}

/** Labels by the place in a table: the head of the column, and the cells of the row that are text alone. */
function placed(place: GridPlace | undefined): string[] {
  if (!place) return [];
  const [first] = place.neighbours;
  return [place.head, first ? textOf(first.cell) : ''].filter(Boolean);
}

/** What a box is for, and which way that was found: by the person's teaching, or by the number of the source. */
export type BoxName = { kind?: BoxKind | undefined; way?: string };

const isConcession = (kind: BoxKind): boolean => kind === 'returnShipping' || kind === 'other';

/**
 * What a box is for. Sources are asked from the strongest to the weakest: what the person taught, what the markup ties to
 * the box, the table it stands in, the text around it. A weaker source may not contradict a stronger one about a
 * concession, and texts around a box that name two different kinds name none: then the box is not understood.
 * @param around the pieces of text about the box.
 * @param taught the kind that the person pointed at it for; a label that says anything else of it stands against that.
 */
export function kindOfBox(box: Box, around: readonly string[], taught?: BoxKind): BoxName {
  const place = placeOf(box.control);
  const sources = [tiedLabels(box), placed(place), around];
  let name: BoxName = {};
  if (taught) {
    // Column heads and texts around a box explain: "per item" there makes no price of what was pointed at.
    const own = [...tiedLabels(box), ...placed(place && { ...place, head: '' })].filter(
      (label) => !mentionsAmount(label),
    );
    const kinds = own.flatMap((label) => kindNamed(label) ?? []);
    if (kinds.length > 0 && !kinds.includes(taught)) return {};
    name = { kind: taught, way: 'taught' };
  }
  for (const [index, labels] of sources.entries()) {
    const kinds = new Set(labels.flatMap((label) => kindNamed(label) ?? []));
    const concessions = [...kinds].filter(isConcession);
    if (concessions.length > 1) return {};
    const [concession] = concessions;
    // "Shipping" on the box and "Return shipping" in its row are the same box seen from near and far.
    const nearer = concession && name.kind === 'refund';
    if (concession && name.kind !== undefined && name.kind !== concession && name.kind !== 'reduction' && !nearer)
      return {};
    const kind = concession ?? (kinds.has('reduction') ? 'reduction' : kinds.has('refund') ? 'refund' : undefined);
    if (kind && (name.kind === undefined || nearer)) name = { kind, way: String(index + 1) };
  }
  return name;
}

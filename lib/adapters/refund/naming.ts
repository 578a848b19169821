import { textOf } from '../dom';
import {
  CHARGE,
  LIMIT,
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
import { tiedLabels } from './tied-labels';

/** What a box of a refund form takes. `refund` is any part of what was paid, `reduction` money kept back. */
export type BoxKind = 'returnShipping' | 'other' | 'refund' | 'reduction';

/** Longer texts explain; they do not name. */
const LONGEST_LABEL = 80;

/** The kind that one label names, if it names one. */
export function kindNamed(label: string): BoxKind | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
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

/**
 * What a box is for. Sources are asked from the strongest to the weakest: what the markup ties to the box, the table it
 * stands in, the text around it. A weaker source may not contradict a stronger one about a concession, and texts
 * around a box that name two different kinds name none: then the box is not understood.
 * @param around the pieces of text about the box.
 */
export function kindOfBox(box: Box, around: readonly string[]): BoxKind | undefined {
  const sources = [tiedLabels(box), placed(placeOf(box.control)), around];
  let kind: BoxKind | undefined;
  for (const labels of sources) {
    const kinds = new Set(labels.flatMap((label) => kindNamed(label) ?? []));
    const concessions = [...kinds].filter((each) => each === 'returnShipping' || each === 'other');
    if (concessions.length > 1) return undefined;
    const [concession] = concessions;
    if (concession && kind !== undefined && kind !== concession && kind !== 'reduction') {
      // "Shipping" on the box and "Return shipping" in its row are the same box seen from near and far.
      if (kind === 'refund') kind = concession;
      else return undefined;
    }
    kind ??= concession ?? (kinds.has('reduction') ? 'reduction' : kinds.has('refund') ? 'refund' : undefined);
  }
  return kind;
}

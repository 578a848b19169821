import type { Currency } from '../../domain/money';
import type { TaughtField } from '../../domain/taught';
import type { Chunk } from '../dom';
import { LIMIT, says } from '../labels';
import { located, plainWords } from '../taught/locate';
import { boxCandidates } from './box-names';
import type { Box } from './boxes';
import type { FormLine, NamedBox } from './lines';
import { type BoxKind, kindNamed, kindOfBox } from './naming';
import { onlyAmount } from './only-amount';
import { territoriesOf, textsOf } from './territory';

/** The fields of the form that can be taught, and the kind of box each is. */
export const TAUGHT_BOXES = { ReturnShipping: 'returnShipping', Other: 'other' } as const;

/** The boxes of a form with what each is for, and which taught fields no longer say that of any box. */
export type NamedBoxes = { named: NamedBox[]; strays: Chunk[]; found: string[]; failed: string[] };

/** Says of every box what it is for, going by what the person taught before all else. */
export function nameBoxes(
  boxes: readonly Box[],
  area: Element,
  taught: readonly TaughtField[] | undefined = [],
): NamedBoxes {
  const fields = taught.filter(({ field }) => field in TAUGHT_BOXES);
  const candidates = fields.length > 0 ? boxCandidates(boxes) : [];
  const pointed = fields.map((how) => ({ how, at: located(candidates, how.locator).map(({ box }) => box) }));
  const labels = new Set(fields.map(({ locator }) => plainWords(locator.label ?? '')));
  const isLabel = (text: string): boolean => kindNamed(text) !== undefined || labels.has(plainWords(text));
  const { territories, strays } = territoriesOf(boxes, area, isLabel);
  const named = territories.map((territory): NamedBox => {
    const mine = pointed.filter(({ at }) => at.includes(territory.box));
    // A box that was pointed at for both is neither.
    if (mine.length > 1) return { territory };
    const around = textsOf(territory).map(({ text }) => text);
    const how = mine[0]?.how;
    const kind = how && TAUGHT_BOXES[how.field as keyof typeof TAUGHT_BOXES];
    return { territory, ...kindOfBox(territory.box, around, kind), limitWords: how?.limitWords };
  });
  const holds = ({ how: { field } }: (typeof pointed)[number]): boolean =>
    named.some(({ kind, way }) => way === 'taught' && kind === TAUGHT_BOXES[field as keyof typeof TAUGHT_BOXES]);
  return {
    named,
    strays,
    found: pointed.filter(({ at }) => at.length > 0).map(({ how }) => how.field),
    failed: pointed.filter((each) => !holds(each)).map(({ how }) => how.field),
  };
}

/**
 * Where the person has pointed at both concessions, a box that nobody can name is none of them, unless words of a limit
 * stand with it. Without that the boxes for what is paid back, in words as unknown, would leave every limit unclear.
 */
export function withAside(named: readonly NamedBox[], currency: Currency | undefined): NamedBox[] {
  const learnt = named.flatMap(({ limitWords }) => limitWords || []);
  const limited = ({ territory }: NamedBox): boolean =>
    textsOf(territory).some(({ text }) => says(LIMIT, text)) ||
    learnt.includes(onlyAmount(territory, currency)?.words ?? ' ');
  return hasBoth(named)
    ? named.map((box) => (box.kind === undefined && !limited(box) ? { ...box, kind: 'aside' } : box))
    : [...named];
}

/** In a line without both taught concessions, a box that nobody can name may be the missing one. */
export function asideOnlyBesideBoth(line: FormLine): FormLine {
  if (hasBoth(line.boxes)) return line;
  return { ...line, boxes: line.boxes.map((box) => (box.kind === 'aside' ? { ...box, kind: undefined } : box)) };
}

function hasBoth(boxes: readonly NamedBox[]): boolean {
  const taught = boxes.flatMap(({ kind, way }): BoxKind[] => (way === 'taught' && kind ? [kind] : []));
  return taught.includes('returnShipping') && taught.includes('other');
}

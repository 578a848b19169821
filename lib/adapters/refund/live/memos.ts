import type { MemoReader } from '../../../domain/memo';
import { deepAll, isVisible, textOf } from '../../dom';
import { says } from '../../labels';
import { describing } from '../describing';
import { labelOf, outerControl } from './label-of';
import { MEMO, MEMO_TO_BUYER, MEMO_TO_SELF, NO_MEMO } from './words';

/** A memo box of the form: the native control that holds its text, who reads it by its label, and the most it takes. */
export type MemoBox = {
  area: HTMLTextAreaElement | HTMLInputElement;
  label: string;
  reader: MemoReader | undefined;
  most: number | undefined;
};

/** Who reads a memo, by its label; nobody is named where the label speaks of both or of none. */
export function readerOf(label: string): MemoReader | undefined {
  const [buyer, self] = [says(MEMO_TO_BUYER, label), says(MEMO_TO_SELF, label)];
  return buyer === self ? undefined : buyer ? 'buyer' : 'self';
}

const isMemo = (label: string): boolean =>
  (says(MEMO, label) || readerOf(label) !== undefined) && !says(NO_MEMO, label);

/** "255 characters", in the seven languages; a count of what is left is none. */
const PRINTED =
  /(?<!\d[., \u00a0]?|least |minimum |mindestens |mínimo |minimo |au moins )(\d{1,2}[., \u00a0]\d{3}|\d{2,5}) ?(?:characters?|zeichen|caract[èe]res|caratteri|文字|个?字符)(?!s| ?(?:remaining|left|used|entered|typed|以上|übrig|verbleib|restant|rimanent|剩))/giu;

/** The most characters that a box takes: by its own attributes, or as printed with it; the lowest, where it is said several times. */
function mostIn(area: Element, control: Element, label: string): number | undefined {
  const attributes = [area, control].map((each) => Number(each.getAttribute('maxlength') ?? Number.NaN));
  const texts = [label, ...describing({ input: area as HTMLInputElement, control }).map(textOf)];
  const printed = texts.flatMap((text) =>
    [...text.normalize('NFKC').matchAll(PRINTED)].map(([, number]) => Number((number ?? '').replace(/\D/g, ''))),
  );
  const known = [...attributes, ...printed].filter((each) => Number.isInteger(each) && each > 0);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** The memo boxes of a page; boxes for feedback, for a search or for a gift note are none. */
export function memosOn(page: Document): MemoBox[] {
  const areas = deepAll(page.body, 'textarea')
    .filter(isVisible)
    .map((area) => ({ area: area as HTMLTextAreaElement, control: outerControl(area, 'kat-textarea') }));
  const controls = areas.map(({ control }) => control);
  return areas.flatMap(({ area, control }) => {
    const label = labelOf(area, control, controls);
    return isMemo(label) ? [{ area, label, reader: readerOf(label), most: mostIn(area, control, label) }] : [];
  });
}

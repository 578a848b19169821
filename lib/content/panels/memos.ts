import type { Memo } from '../../../components/memo-helper';
import type { FormControls } from '../../adapters/refund/live/controls';
import type { MemoBox } from '../../adapters/refund/live/memos';
import { factsFor } from '../../domain/facts-for';
import type { MarketplaceCode } from '../../domain/marketplace';
import { memoTextsFor } from '../../domain/memo-texts';
import type { Reason } from '../../domain/reason';
import { memoLengths } from '../../policies/memo-lengths';
import { writeInto } from '../write-into';

/** The memo boxes of a form: what to say of them, and putting a text in on the person's press. */
export type Memos = {
  describe(marketplace: MarketplaceCode | undefined, reason: Reason | undefined): Memo[];
  insert(place: number, text: string): void;
  undo(place: number): void;
};

/** The most characters of a memo: the box's own limit, else the published one for that label and store. */
function mostOf({ most, reader }: MemoBox, marketplace: MarketplaceCode | undefined): Memo['most'] {
  if (most) return { characters: most, basis: 'page' };
  if (!reader || !marketplace) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  const fact = factsFor(memoLengths, marketplace, today).find(({ value }) => value.reader === reader);
  return fact && { characters: fact.value.characters, basis: 'policy' };
}

/** @param controls the controls of the form as it stands now. */
export function createMemos(controls: () => FormControls): Memos {
  const before = new Map<Element, { was: string; put: string }>();
  return {
    describe: (marketplace, reason) =>
      controls().memos.map((box) => {
        const { area, label, reader } = box;
        const texts = reader && reason ? memoTextsFor(document.documentElement.lang)?.[reader][reason] : undefined;
        return {
          label,
          reader,
          length: area.value.length,
          most: mostOf(box, marketplace),
          suggestions: (texts ?? []).filter((text) => text !== area.value),
          // Once the person has typed on, taking back would take away their own words.
          undo: before.get(area)?.put === area.value,
        };
      }),
    insert(place, text) {
      const area = controls().memos[place]?.area;
      if (!area) return;
      before.set(area, { was: area.value, put: text });
      writeInto(area, text);
    },
    undo(place) {
      const area = controls().memos[place]?.area;
      const known = area && before.get(area);
      if (!area || !known) return;
      before.delete(area);
      writeInto(area, known.was);
    },
  };
}

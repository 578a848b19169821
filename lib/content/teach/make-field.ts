import type { Adapter, Candidate, Sample, Teachable } from '../../adapters/adapter';
import { lookAfresh } from '../../adapters/dom';
import { located, marksOf, pathTo, plainWords } from '../../adapters/taught/locate';
import { findMoney } from '../../domain/read-money';
import type { Locator, TaughtField } from '../../domain/taught';

/** A field as it was pointed at, and what it reads. */
export type Lesson = { field: TaughtField; sample: Sample };

/** What a field is taught on. */
export type Slate = { page: Document; url: URL; adapter: Adapter['id']; taught: readonly TaughtField[] };

const LONGEST_LABEL = 80;

/** Whether a label may be kept: words, and nothing that could be an order's, a person's or an amount. */
export function isKeepable(label: string): boolean {
  const words = plainWords(label);
  return (
    words !== '' &&
    label.length <= LONGEST_LABEL &&
    !/\d{3}|@/.test(label.normalize('NFKC')) &&
    !/\d{3}/.test(words) &&
    findMoney(label).length === 0
  );
}

/** Every way to find the candidate again: one for each label, and one that goes by attributes, else by place. */
export function locatorsOf({ element, names }: Candidate): Locator[] {
  const rest = { tag: element.localName, attributes: marksOf(element).slice(0, 8), path: pathTo(element).slice(-80) };
  const labels = new Map(names().map((name) => [plainWords(name), name.replace(/\s+/g, ' ').trim()]));
  return [...[...labels.values()].filter(isKeepable).map((label): Locator => ({ ...rest, label })), rest];
}

/** What the field reads with this locator; with the words of the limit learnt where that settles it. */
function tryOut(teachable: Teachable, slate: Slate, locator: Locator): Lesson | undefined {
  const { field } = teachable;
  const { page, url, adapter, taught } = slate;
  const others = taught.filter((each) => each.field !== field);
  const made: TaughtField = { adapter, field, locator, taughtAt: new Date().toISOString() };
  const sample = teachable.sample(page, url, [...others, made]);
  if (sample?.words === undefined) return sample && { field: made, sample };
  const learnt: TaughtField = { ...made, limitWords: sample.words };
  const again = teachable.sample(page, url, [...others, learnt]);
  return again && !again.unclear ? { field: learnt, sample: again } : { field: made, sample };
}

/**
 * Teaches a field by an element that was pointed at. Of the labels that read something valid the one that names most places
 * is taken, the strongest of those: a form of several items is then taught at once.
 * @returns `undefined` where no way of finding the element again reads anything valid.
 */
export function teachField(teachable: Teachable, candidate: Candidate, slate: Slate): Lesson | undefined {
  lookAfresh();
  const all = teachable.candidates(slate.page, slate.url);
  let best: { lesson: Lesson; places: number } | undefined;
  for (const locator of locatorsOf(candidate)) {
    // Found without a label, it is a last resort.
    if (best && locator.label === undefined) break;
    const found = located(all, locator);
    if (!found.some(({ element }) => element === candidate.element)) continue;
    const lesson = tryOut(teachable, slate, locator);
    // A label that is also on what the page names otherwise says nothing of this.
    if (lesson && !found.every(({ element }) => lesson.sample.at.includes(element))) continue;
    if (lesson && found.length > (best?.places ?? 0)) best = { lesson, places: found.length };
  }
  return best?.lesson;
}

import type { TaughtField } from '../../domain/taught';
import type { Candidate, Teachable } from '../adapter';
import { chunksOf } from '../dom';
import { located, plainWords } from './locate';

/** A piece of text of the page, named by what stands before it. */
type NamedText = Candidate & { text: string };

/** A label with its text in one piece; a number sign in front of an ID belongs to neither. */
const LABELLED = /^([^:：]{2,60})[:：]\s*#?\s*(\S.*)$/u;

/** Every piece of text with its label: its own, up to the colon, or the piece before it. */
function textsOn(page: Document): NamedText[] {
  const chunks = chunksOf(page.body).filter(({ text }) => plainWords(text) !== '');
  return chunks.map(({ text, element }, place) => {
    const [, own, rest = text] = LABELLED.exec(text) ?? [];
    const names = (): string[] => [element.getAttribute('aria-label') ?? '', own ?? chunks[place - 1]?.text ?? ''];
    return { element, text: rest, names };
  });
}

/** What a taught field came to: nothing was taught, it was not found, or it was found and reads this, or nothing valid. */
export type TaughtValue<T> = { taught: boolean; found: boolean; value?: T | undefined; at?: readonly Element[] };

/** Reads a taught text. All that the locator finds must say the same. */
export function taughtText<T>(
  page: Document,
  taught: readonly TaughtField[] | undefined,
  field: string,
  parse: (text: string) => T | undefined,
): TaughtValue<T> {
  const how = taught?.find((each) => each.field === field);
  if (!how) return { taught: false, found: false };
  const texts = located(textsOn(page), how.locator);
  const values = texts.map(({ text }) => parse(text));
  const [value] = values;
  const agreed = values.every((each) => each === value);
  return {
    taught: true,
    found: values.length > 0,
    value: agreed ? value : undefined,
    at: texts.map(({ element }) => element),
  };
}

/**
 * Declares a field that is a text of the page.
 * @param parse what a text says, as it is shown to the person; `undefined` for one that is no such thing.
 */
export function textField(field: string, parse: (text: string, url: URL) => string | undefined): Teachable {
  return {
    field,
    kind: 'text',
    mends: [field],
    candidates: (page, url) => textsOn(page).filter(({ text }) => parse(text, url) !== undefined),
    sample(page, url, taught) {
      const { value, at = [] } = taughtText(page, taught, field, (text) => parse(text, url));
      return value === undefined ? undefined : { at, text: value };
    },
  };
}

import { findAddresses } from './personal/addresses';
import { findEmails } from './personal/emails';
import { findNames } from './personal/names';
import { findPhones } from './personal/phones';
import type { PersonalDataFound, Span, TextLanguage } from './text';

/**
 * Data of persons in what a buyer wrote: e-mail addresses, phone numbers, full names and postal addresses. Order, tracking and
 * article numbers are none, nor are brands, authors and towns.
 * @param _language the language of the text where it is known: the shapes of all covered languages are looked for in any text
 * @returns parts of the original text, in its order, none of them overlapping
 */
export function findPersonalData(text: string, _language?: TextLanguage): PersonalDataFound[] {
  const as = (type: PersonalDataFound['type'], spans: readonly Span[]): PersonalDataFound[] =>
    spans.map(({ start, end }) => ({ start, end, type }));
  // In the order of their certainty: an address that holds a name is an address.
  return withoutOverlap([
    ...as('email', findEmails(text)),
    ...as('phone', findPhones(text)),
    ...as('address', findAddresses(text)),
    ...as('name', findNames(text)),
  ]);
}

/** Of parts that overlap the first one stays, made as long as another of its kind that overlaps it. */
function withoutOverlap(all: readonly PersonalDataFound[]): PersonalDataFound[] {
  const kept: PersonalDataFound[] = [];
  for (const type of ['email', 'phone', 'address', 'name'] as const) {
    let last: PersonalDataFound | undefined;
    for (const one of all.filter((found) => found.type === type).sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (last !== undefined && one.start < last.end) last.end = Math.max(last.end, one.end);
      else {
        last = { ...one };
        kept.push(last);
      }
    }
  }
  const rank = (found: PersonalDataFound): number => ['email', 'phone', 'address', 'name'].indexOf(found.type);
  const inOrder = kept.sort((one, other) => one.start - other.start || rank(one) - rank(other));
  const result: PersonalDataFound[] = [];
  for (const one of inOrder) {
    const last = result.at(-1);
    if (last === undefined || one.start >= last.end) result.push(one);
    else if (rank(one) < rank(last) && last.type !== 'address') result[result.length - 1] = one;
  }
  return result;
}

import type { FilledSnippet } from '../message/message-view';
import { localeOf } from './locale';
import type { Snippet } from './snippet';
import type { SnippetValues } from './snippet-values';
import { BUYER, isOrderVariable, writers } from './variables';

/**
 * A name between two braces on each side, as other programs write it, or between one, on one line; or a doubled brace, which stands
 * for one.
 */
const PLACE = /\{\{(?<doubled>[^{}\r\n]{1,60})\}\}|\{\{|\{(?<single>[^{}\r\n]{1,60})\}/g;

/** A ready text as it is filled. */
type Fillable = Pick<Snippet, 'id' | 'name' | 'language' | 'text'>;

/**
 * A ready text with its places filled in one pass: what is filled in is never looked at for places again, so a title with braces
 * stays a title. A place for which nothing is known, and a name that is no variable, stays as it was typed and is named in
 * `missing`. The buyer's name is always among those: the page fills it in (`with-buyer.ts`) at the offsets of `buyerAt`.
 */
export function fillSnippet({ id, name, language, text }: Fillable, values: SnippetValues): FilledSnippet {
  const locale = localeOf(language, values.storeLocale);
  const missing = new Set<string>();
  const buyerAt: number[] = [];
  let filled = '';
  let from = 0;
  for (const place of text.matchAll(PLACE)) {
    const [whole] = place;
    const typed = place.groups?.['doubled'] ?? place.groups?.['single'] ?? '';
    filled += text.slice(from, place.index);
    from = place.index + whole.length;
    const wanted = typed.trim().toLowerCase();
    if (whole === '{{') filled += '{';
    else if (wanted === BUYER) {
      buyerAt.push(filled.length);
      missing.add(BUYER);
      filled += `{${BUYER}}`;
    } else {
      const written = isOrderVariable(wanted) ? writers[wanted](values, locale) : undefined;
      if (written === undefined && wanted !== '') missing.add(isOrderVariable(wanted) ? wanted : typed.trim());
      filled += written ?? whole;
    }
  }
  filled += text.slice(from);
  return { id, name, language, text: filled, missing: [...missing], ...(buyerAt.length > 0 && { buyerAt }) };
}

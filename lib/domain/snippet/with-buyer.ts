import type { FilledSnippet } from '../message/message-view';

/** As it stands in a filled text until the page has put the name there. */
const PLACE = '{buyer}';

/**
 * A filled text with the buyer's name in its places, for the page that is written on: it knows the name from its own heading, and
 * the name goes no further. Without a name the text stays as it is.
 */
export function withBuyer(snippet: FilledSnippet, buyer: string | undefined): FilledSnippet {
  const { buyerAt = [], ...rest } = snippet;
  const name = buyer?.replace(/\s+/g, ' ').trim();
  if (!name || buyerAt.length === 0) return snippet;
  let text = '';
  let from = 0;
  for (const at of buyerAt) {
    text += rest.text.slice(from, at) + name;
    from = at + PLACE.length;
  }
  text += rest.text.slice(from);
  return { ...rest, text, missing: rest.missing.filter((each) => each !== 'buyer') };
}

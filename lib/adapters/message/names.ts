import { closestIn, isVisible } from '../dom';
import type { Piece } from './pieces';
import { fold, type Names } from './side';
import { WITH_BUYER } from './words';

/** The header's switcher between accounts, in the three forms that were seen. */
const SWITCHER =
  '#partner-switcher .dropdown-button,.partner-dropdown-button,.dropdown-account-switcher-header-label-global,#ngstrim-account-switcher-dropdown,button[aria-label="Switch Accounts"]';

const LONGEST_NAME = 60;
/** Elements in which a page names what it shows. */
const LABELS = 'h1,h2,h3,h4,[role="heading"],dt,dd,th,label,legend,kat-label';

/** A piece of text that may be a person's or a shop's name: no number, no address. */
const isName = (text: string): boolean => text.length > 1 && text.length <= LONGEST_NAME && !/[\d@/]/.test(text);

/** The shop by the header's switcher: one of the names there, which may be the country as well. */
function shopNames(page: Document): Set<string> {
  const switcher = [...page.querySelectorAll(SWITCHER)].find(isVisible);
  const said = switcher?.textContent ?? '';
  return new Set(
    said
      .split(/[|·•›»\n]|\s[-–—/]\s/u)
      .map(fold)
      .filter(isName),
  );
}

/**
 * The names that a page ties to a side: the shop's by its own header, the buyer's where it says whom the conversation is with. A heading or a row
 * with a name alone says neither.
 * @param pieces the visible text of all that is read.
 */
export function namesOn(page: Document, pieces: readonly Piece[]): Names {
  const buyer = new Set<string>();
  for (const [place, { text, element }] of pieces.entries()) {
    // What a message says is no label of the page, whatever it says.
    if (text.length > LONGEST_NAME + 40 || !closestIn(null, element, LABELS)) continue;
    const [, inline] = WITH_BUYER.exec(text.normalize('NFKC')) ?? [];
    // The name may stand in an element of its own.
    const next = /[:：]$|(?:to|with|an|mit|à|avec|con|para|per)$/iu.test(text)
      ? WITH_BUYER.exec(`${text} ${pieces[place + 1]?.text ?? ''}`.normalize('NFKC'))?.[1]
      : undefined;
    const name = fold(inline ?? next ?? '');
    if (isName(name)) buyer.add(name);
  }
  return { buyer, shop: shopNames(page), language: page.documentElement.lang };
}

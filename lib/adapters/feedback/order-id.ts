import type { OrderId } from '../../domain/ids';
import { readOrderId } from '../../domain/read-ids';
import { isDrawn } from './drawn';
import { partsOf } from './parts';

const IN_LINK = /(?:^|[/=])(\d{3}-\d{7}-\d{7})(?=[/?&#]|$)/;

/** The one order that a cell names: by its text, and by the link's own address where that names one. */
export function readOrderCell(cell: Element): OrderId | undefined {
  const only = cell.firstElementChild;
  const label = only?.localName === 'kat-link' ? only.getAttribute('label') : null;
  // As the page has it: one link with the number as its label, and nothing else in the cell.
  if (only && label && cell.childElementCount === 1 && cell.textContent?.trim() === '') {
    const id = isDrawn(only) ? readOrderId(label) : undefined;
    const linked = IN_LINK.exec(only.getAttribute('href') ?? '')?.[1] ?? id;
    return linked === id ? id : undefined;
  }
  const texts = partsOf(cell, true).parts.map(({ text }) => text);
  const ids = texts.flatMap((text) => readOrderId(text) ?? []);
  const linked = [...cell.getElementsByTagName('*')].flatMap((link) => {
    const href = link.getAttribute('href');
    return (href && IN_LINK.exec(href)?.[1]) || [];
  });
  const [id] = ids;
  const others = texts.filter((text) => !readOrderId(text) && /\d{7}/.test(text));
  return others.length === 0 && [...ids, ...linked].every((each) => each === id) ? id : undefined;
}

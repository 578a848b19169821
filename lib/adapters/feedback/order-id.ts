import type { OrderId } from '../../domain/ids';
import { readOrderId } from '../../domain/read-ids';
import { partsOf } from './parts';

const IN_LINK = /(?:^|[/=])(\d{3}-\d{7}-\d{7})(?=[/?&#]|$)/;

/** The one order that a cell names: by its text, and by the link's own address where that names one. */
export function readOrderCell(cell: Element): OrderId | undefined {
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

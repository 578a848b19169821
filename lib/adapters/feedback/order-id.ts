import type { OrderId } from '../../domain/ids';
import { readOrderId } from '../../domain/read-ids';
import { partsOf } from './parts';

const IN_LINK = /(?:^|[/=])(\d{3}-\d{7}-\d{7})(?=[/?&#]|$)/;

/** The one order that a cell names: by its text, and by the link's own address where that names one. */
export function readOrderCell(cell: Element): OrderId | undefined {
  const texts = partsOf(cell, true).parts.map(({ text }) => text);
  const links = cell.querySelectorAll('kat-link,a[href]');
  const labels = [...links].flatMap((link) =>
    link.localName === 'kat-link' ? (link.getAttribute('label') ?? []) : [],
  );
  const ids = [...texts, ...labels].flatMap((text) => readOrderId(text) ?? []);
  const linked = [...links].flatMap((link) => IN_LINK.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  const [id] = ids;
  const others = texts.filter((text) => !readOrderId(text) && /\d{7}/.test(text));
  return others.length === 0 && [...ids, ...linked].every((each) => each === id) ? id : undefined;
}

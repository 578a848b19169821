import { dayIn } from '../../lib/domain/calendar';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import type { RowGroup, ZoneOf } from '../../lib/domain/queue/order-rows';
import { countText } from '../count-text';
import { useGrowing } from '../use-growing';
import { QueueRowItem, type RowActions, type RowOpen } from './queue-row';
import { headingText } from './queue-words';

type Props = RowActions & {
  groups: readonly RowGroup[];
  /** Of which row something is open. */
  open: { id: string; what: RowOpen } | undefined;
  storeOf(code: MarketplaceCode): Marketplace;
  zoneOf: ZoneOf;
  /** The present moment in milliseconds. */
  now: number;
};

/** How many rows are drawn at once: more than a screen holds. */
const FIRST = 40;

/** The queue under its headings: words of danger, then what is nearest first. */
export function QueueList({ groups, open, storeOf, zoneOf, now, ...actions }: Props) {
  const drawn = useGrowing(
    groups.reduce((sum, { rows }) => sum + rows.length, 0),
    FIRST,
  );
  let before = 0;
  const shown = groups.map((group) => {
    const rows = group.rows.slice(0, Math.max(0, drawn - before));
    before += group.rows.length;
    return { ...group, rows, count: group.rows.length };
  });
  const days = new Map<string, string>();
  const todayIn = (zone: string): string => {
    const known = days.get(zone) ?? dayIn(new Date(now).toISOString(), zone);
    days.set(zone, known);
    return known;
  };
  return (
    <>
      {shown.map(({ heading, rows, count }) => (
        <section key={heading} class="queue-group" data-near={heading} aria-labelledby={`queue-${heading}`}>
          <h3 id={`queue-${heading}`}>
            {(heading === 'danger' || heading === 'overdue') && <span aria-hidden="true">⚠ </span>}
            {headingText(heading)}{' '}
            <span class="count" data-figure="queue-group" data-count={count}>
              {countText(count)}
            </span>
          </h3>
          <ul>
            {rows.map((row) => {
              const zone = zoneOf(row.marketplace);
              return (
                <QueueRowItem
                  key={row.id}
                  {...actions}
                  row={row}
                  open={open?.id === row.id ? open.what : undefined}
                  marketplace={row.marketplace && storeOf(row.marketplace)}
                  zone={zone}
                  today={todayIn(zone)}
                  now={now}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

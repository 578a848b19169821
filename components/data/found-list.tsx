import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { tableText } from './words';

/** What is kept of one order, table by table. */
export type FoundText = { table: string; records: readonly object[] };

/** All there is of an order: how much of each kind, and every record in full, one press away. */
export function FoundList({ order, found }: { order: string; found: readonly FoundText[] }) {
  return (
    <>
      <p>{t('dataFoundOf', order)}</p>
      <ul class="found">
        {found.map(({ table, records }) => (
          <li key={table}>
            <details>
              <summary data-figure={`found-${table}`} data-count={records.length}>
                {tableText(table)}: {countText(records.length)}
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <pre tabIndex={0} dir="ltr">
                {JSON.stringify(records, null, 2)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

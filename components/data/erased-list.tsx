import type { ErasureScope } from '../../lib/domain/backup/erasure';
import { t } from '../../lib/i18n';

/** Something that can still be brought back. */
type ErasedRow = { id: number; order: string; scope: ErasureScope };

/** What was erased while this page was open. */
export function ErasedList({ rows, onUndo }: { rows: readonly ErasedRow[]; onUndo(id: number): void }) {
  if (rows.length === 0) return null;
  return (
    <section class="erased" aria-labelledby="erased-title">
      <h3 id="erased-title">{t('dataErasedHere')}</h3>
      <p class="quiet">{t('dataErasedHereWhy')}</p>
      <ul>
        {rows.map(({ id, order, scope }) => (
          <li key={id} data-order-id={order}>
            {order} {scope === 'words' && <span class="quiet">{t('dataOnlyWords')}</span>}{' '}
            <button
              type="button"
              class="plain"
              name="bring-back"
              aria-label={`${t('optionsUndo')}: ${order}`}
              onClick={() => onUndo(id)}
            >
              {t('optionsUndo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

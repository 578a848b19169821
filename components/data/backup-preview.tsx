import { useState } from 'preact/hooks';
import type { Verified } from '../../lib/backup/import-backup';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { Moment } from '../options/moment';
import { Tick } from '../tick';
import { refusedLineText, tableText } from './words';

/** What the person decides before a backup is taken. */
export type Take = { settings: boolean; erasures: boolean };

/** So many refused lines are listed. */
const MOST = 50;

/** What a checked file holds, and what of it is to be taken. */
export function BackupPreview(props: { name: string; found: Verified; onTake(take: Take): void; onCancel(): void }) {
  const { name, found, onTake, onCancel } = props;
  const { head, counts, settings, refused, refusedLines, intact } = found;
  const [take, setTake] = useState<Take>({ settings: true, erasures: true });
  const erased = counts['erasures'] ?? 0;
  const held = Object.entries(counts).filter(([table]) => table !== 'erasures');
  return (
    <div class="ready" data-intact={intact}>
      <h3>{name}</h3>
      {!intact && (
        <p class="problem" role="alert">
          {t('dataNotIntact')}
        </p>
      )}
      <dl class="facts">
        <dt>{t('dataMadeAt')}</dt>
        <dd>
          <Moment at={head.madeAt} />
        </dd>
        <dt>{t('dataHolds')}</dt>
        <dd>
          <ul class="counts">
            {held.map(([table, count]) => (
              <li key={table} data-figure={`holds-${table}`} data-count={count}>
                {tableText(table)}: {countText(count)}
              </li>
            ))}
            {settings.length > 0 && (
              <li>
                {t('dataSettings')}: {countText(settings.length)}
              </li>
            )}
          </ul>
        </dd>
      </dl>
      {refused > 0 && (
        <details class="why">
          <summary data-figure="holds-refused" data-count={refused}>
            {t('dataRefused', countText(refused))}
          </summary>
          <ul>
            {refusedLines.slice(0, MOST).map((line) => (
              <li key={line.line}>
                {t('importLine')} {countText(line.line)}: {refusedLineText(line)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {settings.length > 0 && (
        <Tick
          name="take-settings"
          on={take.settings}
          label={t('dataTakeSettings')}
          onChange={(on) => setTake({ ...take, settings: on })}
        />
      )}
      {erased > 0 && (
        <Tick
          name="take-erasures"
          on={take.erasures}
          label={t('dataTakeErasures', countText(erased))}
          onChange={(on) => setTake({ ...take, erasures: on })}
        />
      )}
      <p class="actions">
        <button type="button" name="take" onClick={() => onTake(take)}>
          {t('dataTake')}
        </button>
        <button type="button" name="cancel" class="plain" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </p>
    </div>
  );
}

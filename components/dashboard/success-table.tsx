import type { Success, Successes } from '../../lib/domain/feedback/success';
import { interfaceLanguage, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { DataTable, type Row } from '../options/data-table';
import { grounds, groundText } from './feedback-words';

function rowOf(key: string, name: string, { taken, seen, gone, rate }: Success): Row {
  const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' });
  return {
    key,
    data: { 'data-success': key },
    cells: [
      name,
      countText(taken),
      t('fbOf', countText(gone), countText(seen)),
      rate === undefined ? (
        <span key="rate" class="quiet">
          {t('dashboardTooFew')}
        </span>
      ) : (
        <span key="rate" data-figure="removal-success" data-share={rate}>
          {percent.format(rate)}
        </span>
      ),
    ],
  };
}

/** How often requests to Amazon and asking the buyer worked, of those that were looked at since. */
export function SuccessTable({ success: { requests, asks } }: { success: Successes }) {
  const rows = grounds.flatMap((ground) => {
    const found = requests[ground];
    return found ? [rowOf(ground, `${t('fbStepRequested')}: ${groundText(ground)}`, found)] : [];
  });
  if (asks.taken > 0) rows.push(rowOf('asks', t('fbStepAsked'), asks));
  if (rows.length === 0) return <p>{t('dashboardNoSuccess')}</p>;
  return (
    <DataTable
      caption={t('dashboardSuccess')}
      columns={[t('dashboardTried'), t('dashboardTimes'), t('dashboardGone'), t('dashboardRate')]}
      rows={rows}
    />
  );
}

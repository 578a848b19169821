import { t } from '../../lib/i18n';
import { missingText } from '../drift-notice';
import { DataTable } from './data-table';
import { Moment } from './moment';
import { fieldName, pageName } from './names';

/** How the pages of one kind were last understood. */
type Health = {
  adapter: string;
  readAt?: string | undefined;
  driftAt?: string | undefined;
  missing?: readonly string[] | undefined;
  ways?: Readonly<Record<string, string>> | undefined;
};

/** By which way each field was found. The strongest way is nothing to speak of: only how many fields it found. */
function Ways({ ways = {} }: Pick<Health, 'ways'>) {
  const other = Object.entries(ways).filter(([, way]) => way !== '0');
  const usual = Object.keys(ways).length - other.length;
  if (Object.keys(ways).length === 0) return <>–</>;
  return (
    <ul>
      {usual > 0 && <li>{t('optionsWayUsual', usual)}</li>}
      {other.map(([field, way]) => (
        <li key={field} data-field={field} data-way={way}>
          <b>{fieldName(field)}</b>: {way === 'taught' ? t('optionsWayTaught') : t('optionsWayOther', Number(way) + 1)}
          {way !== 'taught' && <span class="changed"> {t('optionsWayChanged')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Which pages are understood, which are not and since when, and by which way their fields are found. */
export function PageHealth({ kinds, reads }: { kinds: readonly string[]; reads: readonly Health[] }) {
  const ids = [...new Set([...kinds, ...reads.map(({ adapter }) => adapter)])];
  const never = <span class="quiet">{t('optionsNotSeen')}</span>;
  return (
    <DataTable
      caption={t('optionsHealth')}
      columns={[
        t('optionsPage'),
        t('optionsLastUnderstood'),
        t('optionsDriftSince'),
        t('optionsDoesNotFit'),
        t('optionsWays'),
      ]}
      rows={ids.map((adapter) => {
        const { readAt, driftAt, missing = [], ways } = reads.find((each) => each.adapter === adapter) ?? {};
        return {
          key: adapter,
          data: { 'data-adapter': adapter, 'data-state': driftAt ? 'drift' : readAt ? 'read' : 'none' },
          cells: [
            pageName(adapter),
            readAt ? <Moment key="read" at={readAt} /> : never,
            driftAt ? (
              <span key="drift">
                <span class="tag tag-warn">{t('optionsDrift')}</span> <Moment at={driftAt} />
              </span>
            ) : (
              '–'
            ),
            missing.length > 0 ? missingText(missing) : '–',
            <Ways key="ways" ways={ways} />,
          ],
        };
      })}
    />
  );
}

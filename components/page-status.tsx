import { t } from '../lib/i18n';
import type { PageReport } from '../lib/messaging/protocol';
import { missingText } from './drift-notice';
import { pageName } from './options/names';

const stateText = (state: PageReport['state']): string => {
  if (state === 'read' || state === 'empty') return t('pageRead');
  if (state === 'loading') return t('pageLoading');
  if (state === 'drift') return t('pageDrift');
  return state === 'off' ? t('pageOff') : t('pageElsewhere');
};

const icons: Record<PageReport['state'], string> = {
  read: '✓',
  empty: '✓',
  loading: '…',
  drift: '⚠',
  elsewhere: '–',
  off: '❚❚',
};

/** How the open page is understood, in words and with a sign. */
export function PageStatus({ report, lastRead }: { report: PageReport | null; lastRead?: string | undefined }) {
  const state = report?.state ?? 'none';
  // Where nothing is to be read, naming the page that was expected would only mislead.
  const named = report && report.state !== 'elsewhere';
  return (
    <div class="page-status" data-state={state}>
      {!named && <p class="quiet">{report ? t('pageElsewhere') : t('pageNone')}</p>}
      {named && (
        <p>
          <span aria-hidden="true" class={`sign sign-${state}`}>
            {icons[report.state]}
          </span>{' '}
          <b>{pageName(report.adapter)}</b>: {stateText(report.state)}
        </p>
      )}
      {state === 'drift' && lastRead && <p class="quiet">{t('pageDriftSince', lastRead)}</p>}
      {report && report.missing.length > 0 && <p class="quiet">{t('driftMissing', missingText(report.missing))}</p>}
    </div>
  );
}

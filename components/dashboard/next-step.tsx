import type { ListedLine } from '../../lib/dashboard/feedback-messages';
import type { Marketplace } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { Around } from '../around';
import { nextText } from '../feedback/words';

/** Amazon's Feedback Manager by name, as a link to that of the store where the store is known. */
function ManagerLink({ marketplace }: { marketplace: Marketplace | undefined }) {
  const host = marketplace?.hosts[0];
  if (!host) return <>{t('dashboardManager')}</>;
  return (
    <a href={`https://${host}/feedback-manager/index.html#/`} target="_blank" rel="noreferrer">
      {t('dashboardManager')}
    </a>
  );
}

/** What comes next in a case. What is done in the Feedback Manager is not on this page, so the text says where. */
export function NextStep({ next, marketplace }: Pick<ListedLine, 'next'> & { marketplace: Marketplace | undefined }) {
  if (next === 'none') return null;
  const manager = [<ManagerLink key="manager" marketplace={marketplace} />];
  return (
    <span class="next" data-next={next}>
      {t('fbNext')}{' '}
      {next === 'request' ? (
        <Around text="dashboardNextRequest" parts={manager} />
      ) : next === 'solve' ? (
        <Around text="dashboardNextSolve" parts={manager} />
      ) : (
        nextText(next)
      )}
    </span>
  );
}

import type { Marketplace } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';

export type FirstPage = 'order' | 'feedback' | 'messages' | 'account';

/** The four pages with the addresses at which they stand (the same in every store; seen on pages and in Amazon's own links, 2019 to 2026). */
const pages: readonly { id: FirstPage; path: string }[] = [
  { id: 'order', path: '/orders-v3' },
  { id: 'feedback', path: '/feedback-manager/index.html' },
  { id: 'messages', path: '/messaging/inbox' },
  { id: 'account', path: '/performance/dashboard' },
];

const nameOf = (id: FirstPage): string => {
  if (id === 'order') return t('onboardPageOrder');
  if (id === 'feedback') return t('onboardPageFeedback');
  return id === 'messages' ? t('onboardPageMessages') : t('onboardPageAccount');
};

type Props = {
  /** `null` where the history cannot be opened, `undefined` until it is known. */
  seen: Record<FirstPage, boolean> | null | undefined;
  stores: readonly Marketplace[];
};

/** The pages to open once, each ticked as soon as it was seen, with links into Seller Central of the person's stores. */
export function FirstPages({ seen, stores }: Props) {
  if (seen === null) return <p class="notice">{t('stateMissing')}</p>;
  if (!seen) return <p class="quiet">{t('loading')}</p>;
  const count = pages.filter(({ id }) => seen[id]).length;
  return (
    <>
      <ul class="first-pages">
        {pages.map(({ id, path }) => (
          <li key={id} data-page={id} data-seen={seen[id]}>
            <span class="tick">{seen[id] ? `✓ ${t('onboardSeen')}` : `○ ${t('optionsNotSeen')}`}</span>
            <span>
              {nameOf(id)}
              <span class="links">
                {stores.map(({ code, hosts: [host] }) => (
                  <a key={code} href={`https://${host}${path}`} target="_blank" rel="noreferrer">
                    {countryName(code)}
                  </a>
                ))}
                {id === 'account' && (
                  <a href="/dashboard.html#import" target="_blank" rel="noreferrer">
                    {t('onboardImport')}
                  </a>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {stores.length === 0 && <p class="quiet">{t('onboardNoStore')}</p>}
      <p role="status" data-figure="first-pages" data-count={count}>
        {count === pages.length ? t('onboardAllSeen') : t('onboardSomeSeen', count, pages.length)}
      </p>
    </>
  );
}

import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';

type Props = {
  stores: readonly Marketplace[];
  /** By store; absent until it is known. */
  allowed: ReadonlyMap<MarketplaceCode, boolean>;
  onAsk(store: Marketplace): void;
};

/** For each of the person's stores whether the browser lets us read its pages, and a button to allow it where it does not. */
export function AccessList({ stores, allowed, onAsk }: Props) {
  return (
    <ul class="access" aria-label={t('onboardAccess')}>
      {stores.map((store) => {
        const state = allowed.get(store.code);
        return (
          <li key={store.code} data-store={store.code} data-allowed={state}>
            <b>{countryName(store.code)}</b> <span class="quiet">{store.hosts.join(', ')}</span>{' '}
            {state === true && <span>✓ {t('onboardAllowed')}</span>}
            {state === false && (
              <>
                <strong class="not-allowed">✕ {t('onboardNotAllowed')}</strong>{' '}
                <button type="button" name="allow" onClick={() => onAsk(store)}>
                  {t('onboardAllow')}
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';

type Props = {
  marketplaces: readonly Marketplace[];
  chosen: readonly MarketplaceCode[];
  onChosen(codes: MarketplaceCode[]): void;
};

/** The stores that the person sells in. */
export function StoreChoice({ marketplaces, chosen, onChosen }: Props) {
  const flip = (code: MarketplaceCode, on: boolean): void =>
    onChosen(on ? [...chosen.filter((each) => each !== code), code] : chosen.filter((each) => each !== code));
  return (
    <fieldset>
      <legend>{t('onboardStoresWhich')}</legend>
      <div class="store-choice">
        {marketplaces.map(({ code }) => (
          <label key={code} class="switch">
            <input
              type="checkbox"
              name={`store-${code}`}
              checked={chosen.includes(code)}
              onChange={({ currentTarget }) => flip(code, currentTarget.checked)}
            />
            {countryName(code)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';
import { Tick } from '../tick';
import { pageName } from './names';

type Props = {
  kinds: readonly string[];
  marketplaces: readonly Marketplace[];
  off: { pages: readonly string[]; marketplaces: readonly MarketplaceCode[] };
  onPage(kind: string, on: boolean): void;
  onMarketplace(code: MarketplaceCode, on: boolean): void;
};

/** On or off for each kind of page and each store. What is ticked is on. */
export function Switches({ kinds, marketplaces, off, onPage, onMarketplace }: Props) {
  return (
    <>
      <fieldset>
        <legend>{t('optionsPageKinds')}</legend>
        <div class="switches">
          {kinds.map((kind) => (
            <Tick
              class="switch-row"
              key={kind}
              name={`page-${kind}`}
              on={!off.pages.includes(kind)}
              label={pageName(kind)}
              onChange={(on) => onPage(kind, on)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('optionsMarketplaces')}</legend>
        <div class="switches">
          {marketplaces.map(({ code, salesChannel }) => (
            <Tick
              class="switch-row"
              key={code}
              name={`marketplace-${code}`}
              on={!off.marketplaces.includes(code)}
              label={countryName(code)}
              note={salesChannel}
              onChange={(on) => onMarketplace(code, on)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

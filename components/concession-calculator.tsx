import { useId, useState } from 'preact/hooks';
import { concessionMaximumFor } from '../lib/domain/concession';
import type { ConcessionRule } from '../lib/domain/concession-rule';
import type { Marketplace, MarketplaceCode } from '../lib/domain/marketplace';
import { formatMoney } from '../lib/domain/money';
import type { Fact } from '../lib/domain/policy';
import { readTyped } from '../lib/domain/read-money';
import { interfaceLanguage, t } from '../lib/i18n';
import { Concession } from './concession';
import { countryName } from './country-name';

type Props = {
  marketplaces: readonly Marketplace[];
  factsFor(code: MarketplaceCode): readonly Fact<ConcessionRule>[];
  ownFor(code: MarketplaceCode): ConcessionRule | undefined;
  /** The store to begin with; the one last worked in, where known. */
  initial?: MarketplaceCode | undefined;
};

/** The concession limit by hand: price, shipping, marketplace. Works without any page. */
export function ConcessionCalculator({ marketplaces, factsFor, ownFor, initial = 'US' }: Props) {
  const [code, setCode] = useState<MarketplaceCode>(initial);
  const [price, setPrice] = useState('');
  const [shipping, setShipping] = useState('');
  const id = useId();
  const store = marketplaces.find((each) => each.code === code);
  if (!store) return null;
  const [paidPrice, paidShipping] = [readTyped(price, store.currency), readTyped(shipping, store.currency)];
  const example = formatMoney(
    { amount: store.currency === 'JPY' ? 2000 : 20_00, currency: store.currency },
    interfaceLanguage(),
  );
  const asked = price.trim() !== '' && paidPrice && paidShipping;
  const paid = asked ? [{ price: paidPrice, shipping: paidShipping }] : [];
  const maximum = concessionMaximumFor({ paid, facts: factsFor(code), own: ownFor(code), marketplace: code });
  const box = (name: string, label: string, value: string, set: (value: string) => void, readable: boolean) => (
    <div class="field">
      <label for={`${id}${name}`}>{label}</label>
      <input
        id={`${id}${name}`}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={!readable}
        aria-describedby={readable ? undefined : `${id}problem`}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
  return (
    <form class="calculator" onSubmit={(event) => event.preventDefault()}>
      <div class="fields">
        {box('price', t('calculatorPrice'), price, setPrice, paidPrice !== undefined)}
        {box('shipping', t('calculatorShipping'), shipping, setShipping, paidShipping !== undefined)}
        <div class="field">
          <label for={`${id}marketplace`}>{t('calculatorMarketplace')}</label>
          <select
            id={`${id}marketplace`}
            name="marketplace"
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value as MarketplaceCode)}
          >
            {marketplaces.map((each) => (
              <option key={each.code} value={each.code}>
                {countryName(each.code)} · {each.currency}
              </option>
            ))}
          </select>
        </div>
      </div>
      <output for={`${id}price ${id}shipping ${id}marketplace`}>
        {!paidPrice || !paidShipping ? (
          <p class="notice" id={`${id}problem`}>
            {t('calculatorUnreadable', example)}
          </p>
        ) : asked ? (
          <>
            {maximum.basis === 'none' && <p class="notice">{t('noPublishedRule')}</p>}
            <Concession maximum={maximum} />
          </>
        ) : (
          <p class="quiet">{t('calculatorHint')}</p>
        )}
      </output>
    </form>
  );
}

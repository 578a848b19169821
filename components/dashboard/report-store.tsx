import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { countryName } from '../country-name';

/** Of which store rows are that name none. @param none what it means to choose none. @param invalid one has to be chosen. */
export function ReportStore(props: {
  marketplaces: readonly Marketplace[];
  code: MarketplaceCode | undefined;
  none: string;
  invalid?: boolean;
  onCode(code: MarketplaceCode | undefined): void;
}) {
  const { marketplaces, code, none, invalid, onCode } = props;
  return (
    <select
      id="import-marketplace"
      name="marketplace"
      value={code ?? ''}
      aria-invalid={invalid}
      onChange={({ currentTarget }) => onCode(marketplaces.find((each) => each.code === currentTarget.value)?.code)}
    >
      <option value="">{none}</option>
      {marketplaces.map((each) => (
        <option key={each.code} value={each.code}>
          {countryName(each.code)}
        </option>
      ))}
    </select>
  );
}

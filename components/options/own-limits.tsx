import { useId, useRef, useState } from 'preact/hooks';
import type { ConcessionRule } from '../../lib/domain/concession-rule';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import type { Fact } from '../../lib/domain/policy';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';
import { DataTable } from './data-table';
import { OwnRuleForm } from './own-rule-form';
import { PublishedRule } from './published-rule';
import { ruleText } from './rule-text';

type Props = {
  marketplaces: readonly Marketplace[];
  own: Readonly<Partial<Record<MarketplaceCode, ConcessionRule>>>;
  factsFor(code: MarketplaceCode): readonly Fact<ConcessionRule>[];
  onSave(code: MarketplaceCode, rule: ConcessionRule): void;
  onRemove(code: MarketplaceCode): void;
};

/** The person's own limits by store, each beside what is published there. */
export function OwnLimits({ marketplaces, own, factsFor, onSave, onRemove }: Props) {
  const [code, setCode] = useState<MarketplaceCode>('US');
  const id = useId();
  const chooser = useRef<HTMLSelectElement>(null);
  const store = marketplaces.find((each) => each.code === code);
  const set = marketplaces.flatMap((each) => (own[each.code] ? [{ ...each, rule: own[each.code] }] : []));
  const edit = (which: MarketplaceCode): void => {
    setCode(which);
    chooser.current?.focus();
  };
  return (
    <>
      {set.length === 0 ? (
        <p class="notice">{t('optionsNoOwn')}</p>
      ) : (
        <DataTable
          caption={t('optionsLimits')}
          columns={[t('calculatorMarketplace'), t('basisOwn'), t('basisPolicy'), t('optionsActions')]}
          rows={set.map(({ code: each, rule }) => ({
            key: each,
            data: { 'data-own': each },
            cells: [
              countryName(each),
              rule && ruleText(rule),
              <PublishedRule key="published" facts={factsFor(each)} />,
              <span key="actions" class="actions">
                <button type="button" name={`edit-${each}`} onClick={() => edit(each)}>
                  {t('optionsEdit')} <span class="visually-hidden">{countryName(each)}</span>
                </button>
                <button type="button" name={`remove-${each}`} class="plain" onClick={() => onRemove(each)}>
                  {t('optionsBackToPublished')} <span class="visually-hidden">{countryName(each)}</span>
                </button>
              </span>,
            ],
          }))}
        />
      )}
      <div class="card">
        <h3>{t('optionsSetLimit')}</h3>
        <div class="text-box">
          <label for={id}>{t('calculatorMarketplace')}</label>
          <select
            id={id}
            ref={chooser}
            name="own-marketplace"
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value as MarketplaceCode)}
          >
            {marketplaces.map((each) => (
              <option key={each.code} value={each.code}>
                {countryName(each.code)} · {each.currency}
                {own[each.code] ? ` · ${t('basisOwn')}` : ''}
              </option>
            ))}
          </select>
        </div>
        <div class="beside">
          {store && (
            <OwnRuleForm key={code} rule={own[code]} currency={store.currency} onSave={(rule) => onSave(code, rule)} />
          )}
          <div class="aside">
            <h4>
              {t('basisPolicy')}: {countryName(code)}
            </h4>
            <PublishedRule facts={factsFor(code)} />
          </div>
        </div>
      </div>
    </>
  );
}

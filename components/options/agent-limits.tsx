import { useId, useRef, useState } from 'preact/hooks';
import type { AgentLimits as Limits } from '../../lib/domain/agent-limit';
import type { AgentLimit } from '../../lib/domain/agent-limit-draft';
import { type Currency, currencies, formatMoney } from '../../lib/domain/money';
import { interfaceLanguage, t } from '../../lib/i18n';
import { AgentLimitForm } from './agent-limit-form';
import { DataTable } from './data-table';

type Props = {
  own: Limits;
  /** What a team lead set by the browser's managed policy: it goes before the person's own. */
  managed: Limits | undefined;
  onSave(currency: Currency, limit: AgentLimit): void;
  onRemove(currency: Currency): void;
};

const amount = (units: number | undefined, currency: Currency): string =>
  units === undefined ? t('optionsNoLimit') : formatMoney({ amount: units, currency }, interfaceLanguage());

/** Limits by currency in a table, with what can be done to each, if anything. */
function LimitTable(props: { limits: Limits; edit?(currency: Currency): void; remove?(currency: Currency): void }) {
  const { limits, edit, remove } = props;
  const columns = [t('optionsCurrency'), t('optionsAgentConcession'), t('optionsAgentTotal')];
  return (
    <DataTable
      caption={t('optionsAgent')}
      columns={edit ? [...columns, t('optionsActions')] : columns}
      rows={currencies.flatMap((currency) => {
        const limit = limits[currency];
        if (!limit) return [];
        const actions = edit && remove && (
          <span key="actions" class="actions">
            <button type="button" name={`edit-${currency}`} onClick={() => edit(currency)}>
              {t('optionsEdit')} <span class="visually-hidden">{currency}</span>
            </button>
            <button type="button" name={`remove-${currency}`} class="plain" onClick={() => remove(currency)}>
              {t('optionsRemove')} <span class="visually-hidden">{currency}</span>
            </button>
          </span>
        );
        const cells = [currency, amount(limit.concession, currency), amount(limit.total, currency)];
        return { key: currency, data: { 'data-agent': currency }, cells: actions ? [...cells, actions] : cells };
      })}
    />
  );
}

/** How much may be given without asking: the person's own to set, unless a team lead did. */
export function AgentLimits({ own, managed, onSave, onRemove }: Props) {
  const [currency, setCurrency] = useState<Currency>('USD');
  const id = useId();
  const chooser = useRef<HTMLSelectElement>(null);
  if (managed) {
    return (
      <div data-managed>
        <p class="notice">
          <b>{t('optionsManaged')}</b> {t('optionsManagedWhy')}
        </p>
        <LimitTable limits={managed} />
        {Object.keys(own).length > 0 && <p class="quiet">{t('optionsManagedOwn')}</p>}
      </div>
    );
  }
  return (
    <>
      {Object.keys(own).length === 0 ? (
        <p class="notice">{t('optionsNoAgent')}</p>
      ) : (
        <LimitTable
          limits={own}
          edit={(which) => {
            setCurrency(which);
            chooser.current?.focus();
          }}
          remove={onRemove}
        />
      )}
      <div class="card">
        <h3>{t('optionsSetLimit')}</h3>
        <div class="text-box">
          <label for={id}>{t('optionsCurrency')}</label>
          <select
            id={id}
            ref={chooser}
            name="agent-currency"
            value={currency}
            onChange={({ currentTarget }) => setCurrency(currentTarget.value as Currency)}
          >
            {currencies.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
        <AgentLimitForm
          key={currency}
          currency={currency}
          limit={own[currency]}
          onSave={(limit) => onSave(currency, limit)}
        />
      </div>
    </>
  );
}

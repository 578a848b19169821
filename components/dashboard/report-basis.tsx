import type { ReportBasis as Basis } from '../../lib/domain/import/report-basis';
import { t } from '../../lib/i18n';

/** By which days an all orders report was asked for: the file does not say, and only one of both has every order of its days. */
export function ReportBasis({ basis, onBasis }: { basis: Basis | undefined; onBasis(basis: Basis): void }) {
  const choices = [
    ['order-date', t('importBasisOrder')],
    ['last-update', t('importBasisUpdate')],
  ] as const;
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('importBasis')}</legend>
      {choices.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name="basis" value={value} checked={basis === value} onChange={() => onBasis(value)} />{' '}
          {text}
        </label>
      ))}
    </fieldset>
  );
}

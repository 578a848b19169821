import { useId } from 'preact/hooks';
import {
  type Retention,
  type RetentionKind,
  retentionChoices,
  retentionKinds,
} from '../../lib/domain/backup/retention';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { retentionText, spanText } from './words';

/** A choice that would delete something, before it holds. */
export type Pending = { kind: RetentionKind; days: number; older: number };

const text = (days: number | undefined): string => (days === undefined ? t('dataForGood') : spanText(days));

/** For how long each kind is kept. A choice by which something goes is asked for again, with how much. */
export function RetentionForm(props: {
  retention: Retention;
  pending: Pending | undefined;
  onChoose(kind: RetentionKind, days: number | undefined): void;
  onConfirm(): void;
  onCancel(): void;
}) {
  const { retention, pending, onChoose, onConfirm, onCancel } = props;
  const id = useId();
  const row = (kind: RetentionKind) => {
    const asked = pending?.kind === kind ? pending : undefined;
    const days = asked ? asked.days : retention[kind];
    const choices = [...new Set([...retentionChoices, ...(days === undefined ? [] : [days])])].sort((a, b) => a - b);
    return (
      <div class="keep" key={kind} data-kind={kind}>
        <label for={id + kind}>{retentionText(kind)}</label>
        <select
          id={id + kind}
          name={`keep-${kind}`}
          value={days ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(kind, currentTarget.value === '' ? undefined : Number(currentTarget.value))
          }
        >
          <option value="">{text(undefined)}</option>
          {choices.map((each) => (
            <option key={each} value={each}>
              {text(each)}
            </option>
          ))}
        </select>
        {asked && (
          <div role="alert" class="asked">
            <p class="problem" data-figure="older" data-count={asked.older}>
              {t('dataOlder', countText(asked.older))}
            </p>
            <p class="actions">
              <button type="button" name="keep-so" class="danger" onClick={onConfirm}>
                {t('dataKeepSo')}
              </button>
              <button type="button" name="keep-cancel" class="plain" onClick={onCancel}>
                {t('importCancel')}
              </button>
            </p>
          </div>
        )}
      </div>
    );
  };
  return (
    <>
      <p class="intro">{t('dataRetentionIntro')}</p>
      {retentionKinds.map(row)}
    </>
  );
}

/** What was chosen, for the status bar. */
export const keptSoText = (kind: RetentionKind, days: number | undefined): string =>
  t('dataKeptSo', retentionText(kind), text(days));

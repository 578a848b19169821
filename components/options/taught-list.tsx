import type { TaughtField } from '../../lib/domain/taught';
import { t } from '../../lib/i18n';
import { DataTable } from './data-table';
import { Moment } from './moment';
import { fieldName, pageName } from './names';

type Props = {
  fields: readonly TaughtField[];
  onRemove(field: TaughtField): void;
  onUseAgain(field: TaughtField): void;
};

function Standing({ field }: { field: TaughtField }) {
  if (!field.droppedAt) return <>{t('optionsInUse')}</>;
  return (
    <>
      <span class="tag tag-warn">{t('optionsDropped')}</span> <Moment at={field.droppedAt} />
    </>
  );
}

/** Fields that were pointed at, those that were given up included. Words of a page stay text. */
export function TaughtList({ fields, onRemove, onUseAgain }: Props) {
  if (fields.length === 0) return <p class="notice">{t('optionsNoTaught')}</p>;
  const name = ({ adapter, field }: TaughtField): string => `${pageName(adapter)}: ${fieldName(field)}`;
  const columns = [
    t('optionsField'),
    t('optionsPage'),
    t('optionsLabelWords'),
    t('optionsTaughtAt'),
    t('optionsStanding'),
    t('optionsActions'),
  ];
  return (
    <DataTable
      caption={t('optionsTaught')}
      columns={columns}
      rows={fields.map((field) => ({
        key: `${field.adapter} ${field.field}`,
        data: { 'data-taught': `${field.adapter} ${field.field}`, 'data-state': field.droppedAt ? 'dropped' : 'used' },
        cells: [
          fieldName(field.field),
          pageName(field.adapter),
          field.locator.label ? (
            <q dir="auto">{field.locator.label}</q>
          ) : (
            <span class="quiet">{t('optionsNoLabelWords')}</span>
          ),
          <Moment key="taught" at={field.taughtAt} />,
          <Standing key="standing" field={field} />,
          <span key="actions" class="actions">
            {field.droppedAt && (
              <button type="button" name="use-again" onClick={() => onUseAgain(field)}>
                {t('optionsUseAgain')} <span class="visually-hidden">{name(field)}</span>
              </button>
            )}
            <button type="button" name="remove" class="plain" onClick={() => onRemove(field)}>
              {t('optionsRemove')} <span class="visually-hidden">{name(field)}</span>
            </button>
          </span>,
        ],
      }))}
    />
  );
}

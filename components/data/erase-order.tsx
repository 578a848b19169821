import { useState } from 'preact/hooks';
import type { ErasureScope } from '../../lib/domain/backup/erasure';
import type { OrderId } from '../../lib/domain/ids';
import { readOrderId } from '../../lib/domain/read-ids';
import { t } from '../../lib/i18n';
import { TextBox } from '../options/text-box';
import { FoundList, type FoundText } from './found-list';

/** What was found of the order that was asked for, and whether it was erased before. */
export type Looked = { order: OrderId; found: readonly FoundText[]; mark: ErasureScope | undefined };

/** One order by its number: first what there is of it, then all of that can go. */
export function EraseOrder(props: {
  looked: Looked | undefined;
  onLook(order: OrderId): void;
  onErase(order: OrderId): void;
  onLift(order: OrderId): void;
}) {
  const { looked, onLook, onErase, onLift } = props;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const order = readOrderId(typed);
  return (
    <>
      <form
        noValidate
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (order) onLook(order);
        }}
      >
        <TextBox
          name="erase-order"
          label={t('dataOrderId')}
          value={typed}
          problem={tried && !order ? t('dataOrderProblem') : undefined}
          onInput={setTyped}
        />
        <button type="submit" name="look">
          {t('dataLook')}
        </button>
      </form>
      {looked && (
        <div class="looked" data-order-id={looked.order}>
          {looked.mark && (
            <p role="status" data-mark={looked.mark}>
              {looked.mark === 'all' ? t('dataMarked', looked.order) : t('dataMarkedWords', looked.order)}{' '}
              <button type="button" name="lift" class="plain" onClick={() => onLift(looked.order)}>
                {t('dataLift')}
              </button>
            </p>
          )}
          {looked.found.length === 0 ? (
            <p role="status">{t('dataNothingOf', looked.order)}</p>
          ) : (
            <>
              <FoundList order={looked.order} found={looked.found} />
              <button type="button" name="erase-it" class="danger" onClick={() => onErase(looked.order)}>
                {t('dataEraseIt')}
              </button>
            </>
          )}
        </div>
      )}
    </>
  );
}

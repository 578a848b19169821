import { useId, useState } from 'preact/hooks';
import type { ErasureScope } from '../../lib/domain/backup/erasure';
import { pastedOrderIds } from '../../lib/domain/backup/pasted-order-ids';
import type { OrderId } from '../../lib/domain/ids';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';

/** So much of what is no order ID is shown. */
const MOST_ODD = 5;

/** Several orders at once, at a buyer's request: all of them, or only what people wrote. @param kept of how many of them something is kept. */
export function EraseRequest(props: {
  kept: number | undefined;
  onIds(ids: readonly OrderId[]): void;
  onErase(ids: readonly OrderId[], scope: ErasureScope): void;
}) {
  const { kept, onIds, onErase } = props;
  const [text, setText] = useState('');
  const [scope, setScope] = useState<ErasureScope>('words');
  const [tried, setTried] = useState(false);
  const id = useId();
  const { ids, odd } = pastedOrderIds(text);
  const choice = (value: ErasureScope, label: string) => (
    <label class="tick">
      <input type="radio" name="scope" value={value} checked={scope === value} onChange={() => setScope(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      noValidate
      data-form="request"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(ids.length === 0);
        if (ids.length === 0) return;
        onErase(ids, scope);
        setText('');
      }}
    >
      <p class="intro">{t('dataRequestIntro')}</p>
      <label class="stacked" for={id}>
        {t('dataRequestIds')}
      </label>
      <textarea
        id={id}
        name="request-ids"
        rows={4}
        dir="ltr"
        value={text}
        aria-invalid={tried && ids.length === 0}
        aria-describedby={`${id}says`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onIds(pastedOrderIds(currentTarget.value).ids);
        }}
      />
      <div id={`${id}says`}>
        {ids.length > 0 && kept !== undefined && (
          <p role="status" data-figure="request-kept" data-count={kept}>
            {t('dataRequestKept', countText(kept), countText(ids.length))}
          </p>
        )}
        {odd.length > 0 && <p class="problem">{t('dataRequestOdd', odd.slice(0, MOST_ODD).join(', '))}</p>}
        {tried && ids.length === 0 && <p class="problem">{t('dataRequestNone')}</p>}
      </div>
      <fieldset class="choices">
        <legend>{t('dataScope')}</legend>
        {choice('words', t('dataScopeWords'))}
        {choice('all', t('dataScopeAll'))}
      </fieldset>
      <p class="actions">
        <button type="submit" name="erase-request" class="danger">
          {t('dataRequestErase')}
        </button>
      </p>
    </form>
  );
}

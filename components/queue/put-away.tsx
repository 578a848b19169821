import { useState } from 'preact/hooks';
import type { Mark } from '../../lib/domain/queue/mark';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { When } from '../when';
import { kindSigns, kindText } from './queue-words';

type Props = { snoozed: readonly Mark[]; done: readonly Mark[]; onTakeBack(mark: Mark): void };

function MarkItem({ mark, onTakeBack }: { mark: Mark; onTakeBack(mark: Mark): void }) {
  const { kind, row, at, until } = mark;
  const name = row.orderId ?? t('messageQuestion');
  return (
    <li data-mark={mark.id} data-kind={kind}>
      <span>
        <span aria-hidden="true">{kindSigns[row.kind]}</span> {kindText(row.kind)} {name}{' '}
        {row.marketplace && <span class="tag">{row.marketplace}</span>}
      </span>
      <span class="quiet">
        {kind === 'snoozed' ? t('queueBackAt') : t('queueDone')} <When at={kind === 'snoozed' ? until : at} />
      </span>
      <button
        type="button"
        class="plain"
        name="take-back"
        aria-label={t('queueTakeBackOf', name)}
        onClick={() => onTakeBack(mark)}
      >
        {t('queueTakeBack')}
      </button>
    </li>
  );
}

/** What was put off, and what was dealt with today: to be looked at, and taken back. */
export function PutAway({ snoozed, done, onTakeBack }: Props) {
  const [open, setOpen] = useState<'snoozed' | 'done'>();
  const lists = [
    { of: 'snoozed', text: t('queueSnoozed'), marks: snoozed },
    { of: 'done', text: t('queueDoneToday'), marks: done },
  ] as const;
  const shown = lists.find(({ of }) => of === open);
  return (
    <div class="put-away">
      {lists.map(({ of, text, marks }) => (
        <button
          key={of}
          type="button"
          class="plain"
          name={`show-${of}`}
          aria-expanded={open === of}
          onClick={() => setOpen(open === of ? undefined : of)}
        >
          {text}{' '}
          <span class="count" data-figure={`queue-${of}`} data-count={marks.length}>
            {countText(marks.length)}
          </span>
        </button>
      ))}
      {shown && shown.marks.length === 0 && <p class="quiet">{t('queueNonePutAway')}</p>}
      {shown && shown.marks.length > 0 && (
        <ul>
          {shown.marks.map((mark) => (
            <MarkItem key={mark.id} mark={mark} onTakeBack={onTakeBack} />
          ))}
        </ul>
      )}
    </div>
  );
}

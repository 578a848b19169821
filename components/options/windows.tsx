import type { Fact } from '../../lib/domain/policy';
import { readHours } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { WindowBox } from './window-box';
import { WindowSources } from './window-sources';

type Props = {
  hours: number;
  published: readonly Fact<unknown>[];
  onHours(hours: number): void;
  /** Whether the notice is wanted, and whether the browser allows it. */
  notice: boolean;
  allowed: boolean;
  refused: boolean;
  onNotice(on: boolean): void;
};

const DEFAULT_HOURS = 2;

/** For how long a refund can be cancelled, with what Amazon says of it, and whether to be told in time. */
export function Windows({ hours, published, onHours, notice, allowed, refused, onNotice }: Props) {
  return (
    <>
      <WindowBox
        name="undoHours"
        label={t('optionsUndoHours')}
        unit={t('optionsHours')}
        value={hours}
        standard={DEFAULT_HOURS}
        problem={t('optionsHoursProblem')}
        read={readHours}
        onValue={onHours}
      />
      <WindowSources published={published} />
      <label class="switch-row">
        <input
          type="checkbox"
          name="undoNotice"
          checked={notice && allowed}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // The browser may say no: what is ticked is what is set, not what was pressed.
            currentTarget.checked = notice && allowed;
            onNotice(wanted);
          }}
        />
        <span>
          {t('optionsUndoNotice')} <span class="quiet">{t('optionsUndoNoticeWhy')}</span>
        </span>
      </label>
      {refused && (
        <p class="problem" role="alert">
          {t('optionsNoticeRefused')}
        </p>
      )}
      {notice && !allowed && !refused && <p class="problem">{t('optionsNoticeWithdrawn')}</p>}
    </>
  );
}

import type { Fact } from '../../lib/domain/policy';
import { readHours } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { NoticeSwitch } from './notice-switch';
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
export function UndoWindows({ hours, published, onHours, ...notice }: Props) {
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
      <NoticeSwitch name="undoNotice" label={t('optionsUndoNotice')} {...notice} />
    </>
  );
}

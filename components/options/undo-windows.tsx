import { t } from '../../lib/i18n';
import { type HoursSetting, HoursWindow } from './hours-window';

const DEFAULT_HOURS = 2;

/** For how long a refund can be cancelled, with what Amazon says of it, and whether to be told in time. */
export const UndoWindows = (props: HoursSetting) => (
  <HoursWindow
    {...props}
    of="undo"
    label={t('optionsUndoHours')}
    noticeLabel={t('optionsUndoNotice')}
    standard={DEFAULT_HOURS}
  />
);

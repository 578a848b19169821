import { t } from '../../lib/i18n';
import { type HoursSetting, HoursWindow } from './hours-window';

/** Within how many hours a buyer is answered, with what is published of it, and whether to be told in time. */
export const ReplyWindows = (props: HoursSetting & { standard: number }) => (
  <>
    <h3>{t('optionsReply')}</h3>
    <HoursWindow {...props} of="reply" label={t('optionsReplyHours')} noticeLabel={t('optionsReplyNotice')} />
  </>
);

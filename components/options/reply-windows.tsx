import type { Fact } from '../../lib/domain/policy';
import { readHours } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { NoticeSwitch } from './notice-switch';
import { WindowBox } from './window-box';
import { WindowSources } from './window-sources';

type Props = {
  hours: number;
  standard: number;
  published: readonly Fact<unknown>[];
  onHours(hours: number): void;
  notice: boolean;
  allowed: boolean;
  refused: boolean;
  onNotice(on: boolean): void;
};

/** Within how many hours a buyer is answered, with what is published of it, and whether to be told in time. */
export function ReplyWindows({ hours, standard, published, onHours, ...notice }: Props) {
  return (
    <>
      <h3>{t('optionsReply')}</h3>
      <WindowBox
        name="replyHours"
        label={t('optionsReplyHours')}
        unit={t('optionsHours')}
        value={hours}
        standard={standard}
        problem={t('optionsHoursProblem')}
        read={readHours}
        onValue={onHours}
      />
      <WindowSources published={published} />
      <NoticeSwitch name="replyNotice" label={t('optionsReplyNotice')} {...notice} />
    </>
  );
}

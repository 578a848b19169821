import type { Fact } from '../../lib/domain/policy';
import { readHours } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { NoticeSwitch } from './notice-switch';
import { WindowBox } from './window-box';
import { WindowSources } from './window-sources';

/** What the person sets of a window of hours, and of the notice before it ends. */
export type HoursSetting = {
  hours: number;
  published: readonly Fact<unknown>[];
  onHours(hours: number): void;
  /** Whether the notice is wanted, and whether the browser allows it. */
  notice: boolean;
  allowed: boolean;
  refused: boolean;
  onNotice(on: boolean): void;
};

type Props = HoursSetting & { of: 'undo' | 'reply'; label: string; noticeLabel: string; standard: number };

/** How many hours something can be done for, with what is published of it, and whether to be told in time. */
export function HoursWindow({ of, label, noticeLabel, standard, hours, published, onHours, ...notice }: Props) {
  return (
    <>
      <WindowBox
        name={`${of}Hours`}
        label={label}
        unit={t('optionsHours')}
        value={hours}
        standard={standard}
        problem={t('optionsHoursProblem')}
        read={readHours}
        onValue={onHours}
      />
      <WindowSources published={published} />
      <NoticeSwitch name={`${of}Notice`} label={noticeLabel} {...notice} />
    </>
  );
}

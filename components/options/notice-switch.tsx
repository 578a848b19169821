import { t } from '../../lib/i18n';

type Props = {
  name: string;
  label: string;
  /** Whether the notice is wanted, and whether the browser allows it. */
  notice: boolean;
  allowed: boolean;
  refused: boolean;
  onNotice(on: boolean): void;
};

/** Whether to be told of something by a notice, for which the browser asks once. */
export function NoticeSwitch({ name, label, notice, allowed, refused, onNotice }: Props) {
  return (
    <>
      <label class="switch-row">
        <input
          type="checkbox"
          name={name}
          checked={notice && allowed}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // The browser may say no: what is ticked is what is set, not what was pressed.
            currentTarget.checked = notice && allowed;
            onNotice(wanted);
          }}
        />
        <span>
          {label} <span class="quiet">{t('optionsUndoNoticeWhy')}</span>
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

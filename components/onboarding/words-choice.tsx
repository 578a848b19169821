import { t } from '../../lib/i18n';

/** Whether the words of messages are kept: off unless the person switches it on. For how many days stands in the options. */
export function WordsChoice({ keeps, onKeeps }: { keeps: boolean; onKeeps(keeps: boolean): void }) {
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          name="messageText"
          checked={keeps}
          onChange={({ currentTarget }) => onKeeps(currentTarget.checked)}
        />
        {t('optionsMessageText')}
      </label>
      <p class="quiet">{t('onboardWordsWhy')}</p>
    </>
  );
}

import { t } from '../lib/i18n';

/**
 * Goes straight to what a page is about, past its list of parts: the first thing that Tab reaches, seen as long as it has the focus. A
 * button, since a link would say another part in the address.
 */
export function SkipLink() {
  return (
    <button type="button" class="skip-link" onClick={() => document.querySelector('main')?.focus()}>
      {t('skipToContent')}
    </button>
  );
}

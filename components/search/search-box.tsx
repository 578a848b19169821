import { useEffect, useId, useRef } from 'preact/hooks';
import { LONGEST_QUERY } from '../../lib/domain/search/query';
import { t } from '../../lib/i18n';

/** The box to type into; it has the focus when it comes. Escape empties it. */
export function SearchBox({ typed, onType }: { typed: string; onType(typed: string): void }) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="search-box">
      <label for={id}>{t('searchLabel')}</label>
      <input
        ref={box}
        id={id}
        type="search"
        name="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={t('searchExample')}
        aria-describedby={`${id}-keys`}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onType('')}
      />
      <span id={`${id}-keys`} class="quiet search-keys">
        {t('searchKeys')}
      </span>
    </div>
  );
}

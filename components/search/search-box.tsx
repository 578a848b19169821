import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_QUERY } from '../../lib/domain/search/query';
import { t } from '../../lib/i18n';

/** The box to type into; it has the focus when it comes. Escape empties it. What is too long to be looked up is cut, and that is said. */
export function SearchBox({ typed, onType }: { typed: string; onType(typed: string): void }) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [cut, setCut] = useState(false);
  const type = (text: string): void => {
    const kept = text.slice(0, LONGEST_QUERY);
    setCut(kept !== text);
    // What stands in the box is what is looked up, also where that is what was looked up before.
    if (kept !== text && box.current) box.current.value = kept;
    onType(kept);
  };
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
        placeholder={t('searchExample')}
        aria-describedby={`${id}-keys`}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && type('')}
      />
      <span id={`${id}-keys`} class="quiet search-keys">
        {t('searchKeys')}
      </span>
      <span role="status" class="search-cut">
        {cut && t('searchCut', LONGEST_QUERY)}
      </span>
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { focusWhenLost } from './focus-when-lost';

/** What was just done, and the way to take it back. `id` differs each time, so that the same words are said again. */
export type Said = { id: number; text: string; undo?: (() => void) | undefined };

/** Says what was just done. It stays until the next thing is done or the person closes it: nobody has to be quick. */
export function StatusBar({ said, close }: { said: Said | undefined; close(): void }) {
  const bar = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with what it removed: the keyboard goes on from here, and not from the top of the page.
  useEffect(() => (said ? focusWhenLost(() => bar.current?.querySelector('button')) : undefined), [said]);
  return (
    <div ref={bar} class="status-bar" data-shown={said !== undefined}>
      <p role="status" aria-live="polite">
        {said && <span key={said.id}>{said.text}</span>}
      </p>
      {said?.undo && (
        <button type="button" name="undo" onClick={said.undo}>
          {t('optionsUndo')}
        </button>
      )}
      {said && (
        <button type="button" name="close" class="plain" onClick={close}>
          {t('optionsClose')}
        </button>
      )}
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Snooze, snoozes } from '../../lib/domain/queue/snooze';
import { t } from '../../lib/i18n';
import { snoozeText } from './queue-words';

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** For how long a row is put off: a menu that has the keyboard as long as it is open. */
export function SnoozeMenu({ onChoice, onClose }: { onChoice(choice: Snooze): void; onClose(): void }) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const step = STEP[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : step && at + step;
    if (next === undefined) return;
    event.preventDefault();
    items[(next + items.length) % items.length]?.focus();
  };
  return (
    <div
      ref={menu}
      class="snooze-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('queueSnoozeFor')}
      onKeyDown={onKeyDown}
    >
      {snoozes.map((choice) => (
        <button
          key={choice}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-snooze={choice}
          onClick={() => onChoice(choice)}
        >
          {snoozeText(choice)}
        </button>
      ))}
    </div>
  );
}

import { useEffect } from 'preact/hooks';

const BOX = 'input[name="search"]';
const WRITING = 'input, select, textarea, [contenteditable]';

/** A slash goes to the search from anywhere on the dashboard, but where somebody writes. */
export function useSlashKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, defaultPrevented } = event;
      if (key !== '/' || altKey || ctrlKey || metaKey || defaultPrevented) return;
      if (target instanceof HTMLElement && target.matches(WRITING)) return;
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>(BOX);
      if (box) box.focus();
      // The box takes the focus when it comes.
      else location.assign('#search');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

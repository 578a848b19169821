import { textOf } from '../../dom';

/** The text and the code of what is chosen in a drop-down, native or Katal's, as the page shows it. */
export function chosenIn(choice: Element): { text: string; value: string } {
  if (choice instanceof HTMLSelectElement) {
    return { text: choice.selectedOptions[0]?.text ?? '', value: choice.value };
  }
  if (choice instanceof HTMLInputElement) return { text: choice.value, value: '' };
  const value = choice.getAttribute('value') ?? '';
  const shown = (choice.shadowRoot ?? choice).querySelector('.header-row-text')?.textContent?.trim();
  return { text: shown || namedIn(choice.getAttribute('options'), value) || plainText(choice), value };
}

/** The name that a Katal drop-down's own list of options gives a value. */
function namedIn(options: string | null, value: string): string {
  if (!options) return '';
  try {
    const list: unknown = JSON.parse(options);
    const found = Array.isArray(list) ? list.find((each) => (each as { value?: unknown })?.value === value) : undefined;
    const name = (found as { name?: unknown } | undefined)?.name;
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}

/** What a drop-down of roles alone shows; one that shows its whole list names nothing. */
function plainText(choice: Element): string {
  return choice.matches('[role="combobox"]') && !choice.querySelector('[role="option"]') ? textOf(choice) : '';
}

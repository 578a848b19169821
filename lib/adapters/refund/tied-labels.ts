import { isVisible, textOf } from '../dom';

/** Labels that the markup ties to the box: ARIA, `label for`, a label around it, the Katal element's own attribute. */
export function tiedLabels({ input, control }: { input: Element; control: Element }): string[] {
  const named = (element: Element): string[] => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const byId = ids.flatMap((id) => root.getElementById(id) ?? []);
    const of = `[for=${JSON.stringify(element.id)}]`;
    const labels = element.id ? [...root.querySelectorAll(`label${of}, kat-label${of}`)] : [];
    const around = element.closest('label');
    return [
      ...(byId.length > 0 ? [byId.map(textOf).join(' ')] : []),
      element.getAttribute('aria-label') ?? '',
      ...labels.filter(isVisible).map(textOf),
      around ? textOf(around) : '',
      element === input ? '' : (element.getAttribute('label') ?? ''),
    ];
  };
  return [...named(input), ...(control === input ? [] : named(control))].filter(Boolean);
}

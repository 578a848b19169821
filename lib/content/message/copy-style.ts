/** What decides where each letter of a box stands. */
const COPIED = [
  'direction',
  'unicode-bidi',
  'writing-mode',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'font-size-adjust',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/**
 * The style that lays a text out as a text area does, or undefined where no copy could. Its width is the one that lines have in
 * the box, in fractions of a pixel: a text area's own figures are rounded, and half a pixel breaks a line elsewhere.
 */
export function copyStyleOf(box: HTMLElement): string | undefined {
  const style = getComputedStyle(box);
  if (style.writingMode !== '' && style.writingMode !== 'horizontal-tb') return undefined;
  const width = (side: 'Left' | 'Right', of: 'padding' | 'border'): number =>
    pixels(of === 'padding' ? style[`padding${side}`] : style[`border${side}Width`]);
  const borders = width('Left', 'border') + width('Right', 'border');
  const bar = Math.max(0, Math.round(box.offsetWidth - borders - box.clientWidth));
  const paddings = width('Left', 'padding') + width('Right', 'padding');
  const line = box.getBoundingClientRect().width - borders - bar - paddings;
  if (line <= 0) return undefined;
  const copied = COPIED.map((name) => `${name}:${style.getPropertyValue(name)}`);
  return [...copied, `width:${line}px`].join(';');
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '../../../lib/content/message/marks';
import { replyBoxOf } from '../../../lib/content/message/reply-box';

/** The highlights of the page, by name, as a browser keeps them. */
let highlights: Map<string, Set<Range>>;
let frames: FrameRequestCallback[];
let sheets: CSSStyleSheet[];

beforeEach(() => {
  document.body.replaceChildren();
  [highlights, frames, sheets] = [new Map(), [], []];
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => delete frames[id - 1]);
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, get: () => sheets });
});
const draw = (): void => {
  for (const frame of frames.splice(0)) frame?.(0);
};
function editable(html: string) {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return replyBoxOf(element);
}
const marked = (name: string): string[] => [...(highlights.get(`makegood-${name}`) ?? [])].map(String);

describe('marks on an editable element', () => {
  it('are highlights of the browser: nothing of the page changes', () => {
    const box = editable('see <b>www.example</b>.com now');
    const before = document.documentElement.outerHTML;
    createMarks().show(box, box.read(), [
      { start: 0, end: 3, severity: 'info' },
      { start: 4, end: 19, severity: 'warning' },
    ]);
    expect(highlights.size).toBe(0);
    draw();
    expect([marked('info'), marked('warning'), marked('advice')]).toEqual([['see'], ['www.example.com'], []]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(sheets).toHaveLength(1);
  });
  it('go without a trace', () => {
    const box = editable('see this');
    const marks = createMarks();
    marks.show(box, box.read(), [{ start: 0, end: 3, severity: 'info' }]);
    draw();
    marks.remove();
    expect([highlights.size, sheets.length]).toEqual([0, 0]);
  });
  it('leave the sheets of the page as they are', () => {
    const own = new CSSStyleSheet();
    sheets.push(own);
    const box = editable('see this');
    const marks = createMarks();
    marks.show(box, box.read(), [{ start: 0, end: 3, severity: 'info' }]);
    draw();
    marks.hide();
    expect(sheets).toEqual([own]);
  });
  it('do not come where they were called off before the frame', () => {
    const box = editable('see this');
    const marks = createMarks();
    marks.show(box, box.read(), [{ start: 0, end: 3, severity: 'info' }]);
    marks.hide();
    draw();
    expect(highlights.size).toBe(0);
  });
  it('are those about the caret where there are many', () => {
    const box = editable('x '.repeat(1_000));
    const text = box.element.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 1_500, text, 1_500);
    const every = Array.from({ length: 1_000 }, (_, at) => ({
      start: 2 * at,
      end: 2 * at + 1,
      severity: 'info' as const,
    }));
    createMarks().show(box, box.read(), every);
    draw();
    const places = [...(highlights.get('makegood-info') ?? [])].map(({ startOffset }) => startOffset);
    expect(places).toHaveLength(150);
    expect([Math.min(...places), Math.max(...places)]).toEqual([1_350, 1_648]);
  });
});

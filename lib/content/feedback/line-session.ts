import type { LineActions, LineState } from '../../../components/feedback/feedback-line';
import type { FeedbackLine } from '../../domain/feedback/feedback-view';
import type { NoteKind } from '../../domain/note-change';
import type { Finding } from '../../domain/rule';

/** What a line needs of the rest. */
export type LineContext = {
  orderId: string;
  /** Takes a step or takes it back; answers with the feedback as it stands then. */
  takeStep(kind: NoteKind, taken: boolean): Promise<FeedbackLine | null>;
  /** What stands against a draft of a public reply. @param later gets what stands against it once it was heard as well. */
  check(text: string, later: (found: readonly Finding[]) => void): Promise<readonly Finding[]>;
  /** Shows what a step has come to. */
  changed(line: FeedbackLine): void;
  draw(): void;
};

export const freshState = (): LineState => ({
  open: false,
  busy: false,
  failed: false,
  draft: { text: '', seen: false, checked: true },
});

/** Whether nothing of it would be missed: it is folded, nothing is on its way, and no reply was begun. */
export const isFresh = ({ open, busy, failed, draft }: LineState): boolean =>
  !open && !busy && !failed && draft.text === '';

/** What a person does on a line, and what comes of it. `state` is changed in place, and lasts as long as the page. */
export function lineActions(state: LineState, { takeStep, check, changed, draw }: LineContext): LineActions {
  const set = (change: Partial<LineState>): void => {
    Object.assign(state, change);
    draw();
  };
  const take = async (kind: NoteKind, taken: boolean): Promise<void> => {
    if (state.busy) return;
    set({ busy: true, failed: false });
    try {
      const line = await takeStep(kind, taken);
      state.busy = false;
      if (line) changed(line);
      draw();
    } catch {
      set({ busy: false, failed: true });
    }
  };
  const write = async (text: string): Promise<void> => {
    set({ copied: undefined, draft: { text, seen: false, checked: true } });
    // What was said of an earlier draft is nothing to this one. Where nobody answers, that is said, and the draft is not held back.
    const take = (findings: readonly Finding[] | undefined): void => {
      if (state.draft.text === text) set({ draft: { ...state.draft, findings, checked: findings !== undefined } });
    };
    take(await check(text, take).catch(() => undefined));
  };
  return {
    toggle: () => set({ open: !state.open }),
    take: (kind, taken) => void take(kind, taken),
    copy: (text, name) =>
      void navigator.clipboard.writeText(text).then(
        () => set({ copied: name }),
        () => set({ copied: 'failed' }),
      ),
    write: (text) => void write(text),
    see: (seen) => set({ draft: { ...state.draft, seen } }),
  };
}

import { h } from 'preact';
import messageCss from '../../../components/reply/message.css?inline';
import { MessagePanel } from '../../../components/reply/message-panel';
import type { MessageActions, MessageState } from '../../../components/reply/message-state';
import type { ReplyFinding } from '../../domain/reply/reply';
import type { Span } from '../../domain/text/text';
import { t } from '../../i18n';
import { rulesOff } from '../../storage/rules-off';
import { createPanel, type MountedPanel } from '../panels/mount-panel';
import type { MessagePage, MessagePanels, PartContext } from '../parts';
import { betterPlace } from './better-place';
import { conversationOf } from './conversation-of';
import { answeredOf, snippetsOf } from './draft-of';
import { createDraftSession } from './draft-session';
import { createEdits } from './edits';
import { createMarks } from './marks';
import { panelAnchor } from './panel-anchor';
import { type BoxText, type ReplyBox, replyBoxOf } from './reply-box';
import { takeReplyCheck } from './reply-part';
import { createSettling } from './settling';
import { watchBox } from './watch-box';

/** How long a list may be of the text before, in milliseconds. */
const PATIENCE = 200;

/** What stands beside a message that is read or written: until when it is due, what it needs, and the check of the draft. */
export function createMessages({ signal }: PartContext): MessagePanels {
  let page: MessagePage | undefined;
  let box: ReplyBox | undefined;
  /** What stood in the box when it was read last. */
  let now: BoxText | undefined;
  let unwatch: (() => void) | undefined;
  let panel: MountedPanel | undefined;
  let composing = false;
  let unfolded = false;
  let said = '';
  let undoOf: 'edit' | 'rule' | undefined;
  let off: readonly string[] | undefined;
  let lastOff = '';
  let asked = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const marks = createMarks();
  const edits = createEdits();
  const draft = createDraftSession(() => draw());
  const settling = createSettling(() => draw());

  /**
   * Reads the box as it stands. @param again also where its text is the one that was read before
   * @returns whether it was another
   */
  const read = (again = false): boolean => {
    if (!page || !box || composing) return false;
    const before = now?.text;
    now = box.read();
    edits.follow(now.text);
    draft.switchedOff(off ?? page.view.rulesOff);
    draft.read(page, now.text, again);
    return now.text !== before;
  };
  const state = (page: MessagePage): MessageState => {
    const written = box && draft.state();
    const canUndo = undoOf === 'rule' || (undoOf === 'edit' && edits.canUndo(box, written?.text ?? ''));
    return {
      view: page.view,
      answers: answeredOf(page),
      draft: written,
      undo: canUndo ? undoOf : undefined,
      ...settling.of(page.view),
      snippets: unfolded ? draft.checked(page, snippetsOf(page)) : 'folded',
      said,
    };
  };
  const draw = (): void => {
    clearTimeout(late);
    if (!page || signal.aborted) return;
    const shown = state(page);
    // A list of conversations with none open in it is no place to write.
    const { facts, view } = page;
    if (!box && !view.clock && !shown.answers && facts.kind === 'inbox' && !facts.inbox.conversation) {
      panel?.remove();
      panel = undefined;
      return;
    }
    panel ??= createPanel('message', signal, messageCss);
    panel.show(box ? 'read' : 'empty', h(MessagePanel, { state: shown, actions }), panelAnchor(page));
    if (box && now && shown.draft && !composing) mark(box, now, shown.draft.findings);
  };
  /** While a long draft is read the list stays as it is, so that it does not flicker at each key; then it says so. */
  const wait = (): void => {
    marks.hide();
    clearTimeout(late);
    late = setTimeout(draw, PATIENCE);
  };
  const mark = (box: ReplyBox, read: BoxText, findings: readonly ReplyFinding[]): void =>
    marks.show(
      box,
      read,
      findings.flatMap(({ start, end, severity }) =>
        start === undefined || end === undefined ? [] : [{ start, end, severity }],
      ),
    );
  const bind = (element: HTMLElement | undefined): void => {
    if (box?.element === element) return;
    unwatch?.();
    marks.hide();
    [box, now, unwatch, composing] = [element && replyBoxOf(element), undefined, undefined, false];
    if (!element) return;
    unwatch = watchBox(element, {
      changed() {
        if (!read()) return;
        said = '';
        if (draft.state().check === 'reading') wait();
        else draw();
      },
      composing(now) {
        composing = now;
        if (now) {
          marks.hide();
          return;
        }
        // Where what was put together was given up, the text is the one that was read before, and its marks come back.
        read();
        draw();
      },
    });
    if (asked) return;
    asked = true;
    takeReplyCheck(signal).then(
      (check) => {
        draft.arm(check);
        read(true);
        draw();
      },
      () => {
        asked = false;
      },
    );
  };
  /** Puts words into the box on the person's press. */
  const put = (span: Span, words: string): void => {
    if (!box) return;
    undoOf = 'edit';
    edits.put(box, span, words);
    said = t('msgPutIn');
    read();
    draw();
  };
  const setOff = (rules: readonly string[]): void => {
    off = rules;
    rulesOff.set(rules).catch(() => {});
    draft.switchedOff(rules);
    draw();
  };
  /** Whether what is said of the draft is said of the words that stand there. */
  const fits = (): boolean => draft.state().check === 'done' && box?.read().text === now?.text;
  const actions: MessageActions = {
    settle: (kind) => page && settling.say(page.view, kind),
    open(words) {
      const behind = box?.read().text.trim() === '' ? '' : ' ';
      put({ start: 0, end: 0 }, words + behind);
    },
    insert(text) {
      const { text: written, caret } = box?.read() ?? { text: '', caret: () => 0 };
      const at = caret();
      const before = at > 0 && /\S/.test(written.charAt(at - 1)) ? ' ' : '';
      put({ start: at, end: at }, before + text + (/\S/.test(written.charAt(at)) ? ' ' : ''));
    },
    unfold(open) {
      if (unfolded === open) return;
      unfolded = open;
      draw();
    },
    jump({ start, end }) {
      if (fits() && start !== undefined && end !== undefined) box?.select({ start, end });
    },
    use(finding) {
      if (!box || !finding.better || !fits()) return;
      put(...betterPlace(finding, finding.better, now?.text ?? ''));
    },
    dismiss(finding) {
      draft.dismiss(finding);
      said = t('msgDismissedOne');
      draw();
    },
    recall() {
      draft.recall();
      draw();
    },
    switchOff(rule) {
      [undoOf, lastOff, said] = ['rule', rule, t('msgRuleOff')];
      setOff([...new Set([...(off ?? page?.view.rulesOff ?? []), rule])]);
    },
    undo() {
      const what = undoOf;
      undoOf = undefined;
      if (what === 'rule') return setOff((off ?? []).filter((rule) => rule !== lastOff));
      if (box) edits.undo(box);
      said = t('msgUndone');
      read();
      draw();
    },
  };
  const clear = (): void => {
    clearTimeout(late);
    unwatch?.();
    draft.stop();
    marks.remove();
    edits.forget();
    panel?.remove();
    [page, box, now, unwatch, panel, undoOf] = [undefined, undefined, undefined, undefined, undefined, undefined];
  };
  const stopWatching = rulesOff.watch((rules) => {
    off = rules;
    draft.switchedOff(rules);
    draw();
  });
  signal.addEventListener(
    'abort',
    () => {
      stopWatching();
      clear();
    },
    { once: true },
  );
  return {
    showMessage(shown) {
      if (signal.aborted) return;
      const before = page;
      const same = before && conversationOf(before) === conversationOf(shown);
      page = shown;
      if (!same) {
        draft.forget();
        edits.forget();
        [unfolded, said, undoOf] = [false, '', undefined];
      }
      bind(shown.reply?.box);
      // What is known of the order or of the buyer's message may be new, and with it what stands against the same words.
      read(!same || before.view !== shown.view || answeredOf(before)?.text !== answeredOf(shown)?.text);
      draw();
    },
    clear,
  };
}

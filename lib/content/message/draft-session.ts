import type { CheckedSnippet, DraftState } from '../../../components/reply/message-state';
import type { FilledSnippet } from '../../domain/message/message-view';
import { wantsOwnWords } from '../../domain/message/own-words';
import type { Draft, ReplyFinding } from '../../domain/reply/reply';
import { languageOf } from '../../domain/text/language';
import type { TextLanguage } from '../../domain/text/text';
import type { MessagePage, ReplyCheck } from '../parts';
import { createDismissals } from './dismissals';
import { createDraftCheck, type DraftCheck } from './draft-check';
import { answeredOf, draftOf } from './draft-of';
import { createHearing } from './hearing';

/** A draft while it is written: its text as it was read last, and what stands against it. */
export type DraftSession = {
  /** Takes the check, once it has come. */
  arm(check: ReplyCheck): void;
  /** Reads this text. @param again also where it is the text that was read before: something else has changed. */
  read(page: MessagePage, text: string, again: boolean): void;
  state(): DraftState;
  /** What is said of snippets, as they would stand in this draft. */
  checked(page: MessagePage, snippets: readonly FilledSnippet[]): readonly CheckedSnippet[];
  dismiss(finding: ReplyFinding): void;
  recall(): void;
  switchedOff(rules: readonly string[]): void;
  /** Another conversation: nothing of this one holds for it. */
  forget(): void;
  stop(): void;
};

/** @param news is called when something is known of the draft that was not known when it was read. */
export function createDraftSession(news: () => void): DraftSession {
  const dismissals = createDismissals();
  const hearing = createHearing((draft) => {
    if (draft.text !== text) return;
    run(draft);
    news();
  });
  let check: ReplyCheck | undefined;
  let runs: DraftCheck | undefined;
  let text = '';
  let language: TextLanguage = 'en';
  let all: readonly ReplyFinding[] = [];
  let off: ReadonlySet<string> = new Set();
  let done = false;
  let reading = false;
  let danger = false;

  /** After a danger word nothing is put into the person's mouth: what stands against a draft is named, and no words are offered. */
  const offered = (finding: ReplyFinding): ReplyFinding =>
    danger && finding.better?.words.trim() ? { ...finding, better: undefined } : finding;
  const isOn = ({ rule }: ReplyFinding): boolean => !off.has(rule);
  const take = (findings: readonly ReplyFinding[]): void => {
    all = findings;
    done = true;
    if (!reading) news();
  };
  const run = (draft: Draft): void => {
    reading = true;
    runs?.run({ ...draft, heard: hearing.of(draft) });
    reading = false;
  };
  return {
    arm(ready) {
      check = ready;
      runs = createDraftCheck(ready, take);
    },
    read(page, now, again) {
      if (now === text && !again) return;
      // What was said of an earlier text points at other words of this one.
      if (now !== text) all = [];
      [text, done] = [now, false];
      // A draft that was sent or cleared away is over, and what was set aside in it as well.
      if (text.trim() === '') {
        runs?.stop();
        hearing.stop();
        dismissals.forget();
        done = check !== undefined;
        return;
      }
      language = languageOf(text);
      const answered = answeredOf(page);
      danger = answered !== undefined && wantsOwnWords(answered.triage);
      const draft = draftOf(page, text, language);
      run(draft);
      hearing.hear(draft);
    },
    state() {
      const on = all.filter(isOn).map(offered);
      const findings = on.filter((finding) => !dismissals.has(finding, text));
      return {
        text,
        language,
        findings,
        dismissed: on.length - findings.length,
        check: !check ? 'waiting' : done ? 'done' : 'reading',
      };
    },
    checked: (page, snippets) =>
      snippets.map((snippet) => ({
        ...snippet,
        // What a ready text leaves out, the rest of the draft may say.
        findings: (check?.(draftOf(page, snippet.text)) ?? []).filter(
          (finding) => finding.group !== 'missing' && isOn(finding),
        ),
      })),
    dismiss: (finding) => dismissals.add(finding, text),
    recall: () => dismissals.forget(),
    switchedOff(rules) {
      off = new Set(rules);
    },
    forget() {
      runs?.stop();
      hearing.forget();
      dismissals.forget();
      [text, all, done] = ['', [], check !== undefined];
    },
    stop() {
      runs?.stop();
      hearing.stop();
    },
  };
}

import type { FilledSnippet, MessageView } from '../../lib/domain/message/message-view';
import type { ThreadRecord } from '../../lib/domain/message/thread';
import type { AnsweredMessage, ReplyFinding } from '../../lib/domain/reply/reply';
import type { TextLanguage } from '../../lib/domain/text/text';

/** What the person says of a conversation. */
export type SettledKind = NonNullable<ThreadRecord['settled']>['kind'];

/** What can be taken back just now. */
export type Undo = 'edit' | 'rule';

/** A ready text with what stands against it, as it would stand in the draft. */
export type CheckedSnippet = FilledSnippet & { findings: readonly ReplyFinding[] };

/** A draft as it stands in the box, and what is said of it. */
export type DraftState = {
  text: string;
  language: TextLanguage;
  /** What is shown: without what was dismissed and what was switched off, in reading order. */
  findings: readonly ReplyFinding[];
  /** How many were dismissed in this draft. */
  dismissed: number;
  /** `waiting` until the check has come, `reading` while a long draft is worked through. */
  check: 'waiting' | 'reading' | 'done';
};

/** All that is shown beside a message. */
export type MessageState = {
  view: MessageView;
  /** The buyer's message with its words, where the page shows it. */
  answers?: AnsweredMessage | undefined;
  /** The draft; absent where there is no box. */
  draft?: DraftState | undefined;
  undo?: Undo | undefined;
  /** What the person said of the conversation here, as long as no newer answer says it. */
  settled: MessageView['settled'] | 'open';
  /** It was the person who said so, and no page. */
  settledHere: boolean;
  /** Saying so is on its way, or could not be kept. */
  settling?: 'busy' | 'failed' | undefined;
  /** Whether the ready texts are unfolded: they are checked only then. */
  snippets: 'folded' | readonly CheckedSnippet[];
  /** What was just done, for those who hear the page. */
  said: string;
};

/** What a person can do. Nothing of it happens by itself, and nothing is ever sent. */
export type MessageActions = {
  settle(kind: SettledKind): void;
  /** Puts an opener at the beginning of the draft. */
  open(words: string): void;
  /** Puts a ready text in at the caret. */
  insert(text: string): void;
  unfold(open: boolean): void;
  jump(finding: ReplyFinding): void;
  use(finding: ReplyFinding): void;
  dismiss(finding: ReplyFinding): void;
  /** Shows again what was dismissed. */
  recall(): void;
  switchOff(rule: string): void;
  undo(): void;
};

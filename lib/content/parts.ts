import type { Adapter, Anchor, LineBoxes, PageFacts, ReplyPlace } from '../adapters/adapter';
import type { FeedbackRow } from '../domain/feedback/feedback-row';
import type { FeedbackView } from '../domain/feedback/feedback-view';
import type { MessageView } from '../domain/message/message-view';
import type { Observation } from '../domain/order';
import type { RefundView } from '../domain/refund-view-schema';
import type { ReplyChecker } from '../domain/reply/checker';
import type { TaughtField } from '../domain/taught';
import type { PagePart } from '../messaging/protocol';
import type { PageSetup } from '../storage/page-setup';

/** What the parts may ask of the session of their page. */
export type PartContext = {
  signal: AbortSignal;
  /** Sends what happened to the background and shows the answer. */
  tell(observation: Observation): void;
  /** Starts teaching a field of the page's adapter. */
  teach(): void;
  /** Makes the redacted skeleton of the page and shows it in a tab of its own. */
  report(): void;
};

/** An understood page about a refund, as it is to be shown. */
export type RefundPage = {
  adapter: string;
  view: RefundView;
  setup: PageSetup;
  /** The boxes of the form; absent where there are none, or not every one is understood. */
  boxes?: readonly LineBoxes[] | undefined;
  /** Taught fields that no longer read anything valid. */
  dropped: readonly string[];
  anchor: Anchor | undefined;
};

/** An understood page with feedback, as it is to be shown. */
export type FeedbackPage = {
  adapter: string;
  view: FeedbackView;
  /** What the page itself says of each; the words stay in the page and come from there. */
  rows: readonly FeedbackRow[];
  /** Where the line of each feedback goes, by order ID. */
  places: ReadonlyMap<string, Anchor>;
  anchor: Anchor | undefined;
};

/** An understood page on which a message is read or written, as it is to be shown. */
export type MessagePage = {
  adapter: string;
  view: MessageView;
  /** What the page itself says; the words stay in the page and come from there. */
  facts: Extract<PageFacts, { kind: 'inbox' | 'compose' }>;
  /** The box the person writes in; absent where there is none now. */
  reply?: ReplyPlace | undefined;
  anchor: Anchor | undefined;
};

/** A page that is not understood. */
export type DriftPage = {
  adapter: string;
  missing: readonly string[];
  dropped: readonly string[];
  /** Whether there is anything on it that a person could point at. */
  teachable: boolean;
  anchor: Anchor | undefined;
};

/** What is shown in the page. Everything is synchronous: what stands on the page is never older than what it says. */
export type Panels = {
  showRefund(page: RefundPage): void;
  showFeedback(page: FeedbackPage): void;
  showMessage(page: MessagePage): void;
  showDrift(page: DriftPage): void;
  /** The card of an order: a frame of the extension, so that nothing it shows is in reach of the page's scripts. */
  showOrder(orderId: string, anchor: Anchor | undefined): void;
  /** Something new is known of the order on the card. */
  refreshOrder(): void;
  /** Takes away what the page said; the order's card stays as long as the page is about that order. */
  clear(): void;
  clearOrder(): void;
};

/** What is shown of feedback, by a part of its own: only pages with feedback carry it. */
export type FeedbackPanels = Pick<Panels, 'showFeedback' | 'clear'>;

/** What is shown beside messages, by a part of its own: the check of a reply is a weight that only they carry. */
export type MessagePanels = Pick<Panels, 'showMessage' | 'clear'>;

/** Says what stands against a draft; what it has worked out of a sentence it remembers, so that a key costs one sentence. */
export type ReplyCheck = ReplyChecker;

/** What is shown of everything else. */
export type OtherPanels = Omit<Panels, 'showFeedback' | 'showMessage'>;

/** What the part for teaching is asked for: pointing at fields, or the redacted report alone. */
export type TeachTask = 'point' | 'report';

/** What teaching a field needs. */
export type TeachContext = {
  task: TeachTask;
  signal: AbortSignal;
  adapter: Adapter;
  /** What the page lacks as it stands; its fields are asked for. Empty where it is read and not clear: then all are. */
  missing: readonly string[];
  taught: readonly TaughtField[];
  save(field: TaughtField): Promise<void>;
  /** Shows the redacted skeleton of the page in a tab of its own. */
  report(skeleton: string): Promise<void>;
  /** Called when the person is done, or has left it. */
  done(): void;
};

/** The scripts that come when they are needed, by name. */
export type Parts = {
  panels: (context: PartContext) => OtherPanels;
  feedback: (context: PartContext) => FeedbackPanels;
  message: (context: PartContext) => MessagePanels;
  reply: () => { check: ReplyCheck; warmUp: Iterator<unknown> };
  teach: (context: TeachContext) => void;
};

type Shelf = { makegoodParts?: Partial<Parts> };

/** Where a part puts itself when its script has run: the extension's own world in this page, which no script of the page sees. */
export function shelf(): Partial<Parts> {
  const world = globalThis as Shelf;
  world.makegoodParts ??= {};
  return world.makegoodParts;
}

/** Gets a part, with `load` having its script put into the page if it is not there yet. */
export async function takePart<Name extends PagePart>(
  name: Name,
  load: (name: Name) => Promise<unknown>,
): Promise<Parts[Name]> {
  if (!shelf()[name]) await load(name);
  const part = shelf()[name];
  if (!part) throw new Error(`The part ${name} did not come`);
  return part as Parts[Name];
}

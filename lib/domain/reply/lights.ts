import type { ReplyClock } from '../message/message-view';
import type { Coverage } from './coverage';
import type { ReplyFinding, ReplyMode } from './reply';

/** The three things a reply is to be. */
export const lightNames = ['prompt', 'accurate', 'helpful'] as const;
export type LightName = (typeof lightNames)[number];

/** `clear` means that nothing stands against it, never that it is good; `unknown` that it was not looked at, and why. */
export type LightState = 'clear' | 'look' | 'late' | 'unknown';

/** One light: its state, and the reason as the name of an interface text with what is filled in. */
export type Light = { name: LightName; state: LightState; text: string; fill: readonly (string | number)[] };

/** What the lights are told by. */
export type Lit = {
  mode: ReplyMode;
  /** The moment it is, in milliseconds. */
  now: number;
  clock?: ReplyClock | undefined;
  /** Where no clock runs: whether a page or the person said that nothing is awaited, or something waits whose time no page said. */
  stand?: 'settled' | 'untimed' | undefined;
  /** Whether the conversation has an order, and whether its page was ever seen. */
  order: 'none' | 'unseen' | 'seen';
  /** The buyer's message was seen, and how much of it is read in its language; absent where it was not seen. */
  answers?: { covered: boolean } | undefined;
  /** How much is checked in the language of the draft. */
  coverage: Coverage;
  empty: boolean;
  findings: readonly ReplyFinding[];
};

/** The last hours before an answer is due. */
const SOON = 2 * 3_600_000;

type Said = Omit<Light, 'name'>;
const say = (state: LightState, text: string, ...fill: (string | number)[]): Said => ({ state, text, fill });

/** That nothing is due is said only where that was read: a conversation that nobody read may wait for long. */
function unclocked({ mode, stand }: Lit): Said {
  if (stand === 'untimed') return say('unknown', 'msgPromptUntimed');
  if (mode !== 'answer') return say('unknown', 'msgPromptBegun');
  return stand === 'settled' ? say('clear', 'msgPromptNone') : say('unknown', 'msgPromptUnseen');
}

function prompt(lit: Lit): Said {
  const { clock, now } = lit;
  if (!clock) return unclocked(lit);
  const left = Date.parse(clock.dueAt) - now;
  // Where the page says the time only roughly, the earliest reading may be over and the true one not.
  const late = now >= Date.parse(clock.latest ?? clock.dueAt);
  if (left <= 0) return late ? say('late', 'msgPromptLate') : say('look', 'msgPromptMaybeLate');
  return left <= SOON ? say('look', 'msgPromptSoon') : say('clear', 'msgPromptInTime');
}

const count = (group: ReplyFinding['group'], findings: readonly ReplyFinding[]): number =>
  findings.filter((finding) => finding.group === group).length;

function accurate({ order, empty, findings }: Lit): Said {
  if (order === 'none') return say('unknown', 'msgAccurateNoOrder');
  if (order === 'unseen') return say('unknown', 'msgAccurateUnseen');
  if (empty) return say('unknown', 'msgNothingYet');
  const wrong = count('accurate', findings);
  // What is not written yet cannot agree with anything.
  if (wrong === 0 && findings.some(({ rule }) => rule === 'left-blank')) return say('look', 'msgAccurateBlank');
  if (wrong === 0) return say('clear', 'msgAccurateClear');
  return wrong === 1 ? say('look', 'msgAccurateOne') : say('look', 'msgAccurateMany', wrong);
}

function helpful({ mode, answers, coverage, empty, findings }: Lit): Said {
  if (mode !== 'answer') return say('unknown', 'msgHelpfulBegun');
  if (!answers) return say('unknown', 'msgHelpfulUnseen');
  if (!answers.covered) return say('unknown', 'msgHelpfulLanguage');
  if (empty) return say('unknown', 'msgNothingYet');
  const missing = count('missing', findings);
  if (missing === 1) return say('look', 'msgHelpfulOne');
  if (missing > 1) return say('look', 'msgHelpfulMany', missing);
  return coverage === 'all' ? say('clear', 'msgHelpfulClear') : say('unknown', 'msgHelpfulDraftLanguage');
}

/** Three plain lights on a draft, each with its reason; no score. */
export function lightsOf(lit: Lit): readonly Light[] {
  return [
    { name: 'prompt', ...prompt(lit) },
    { name: 'accurate', ...accurate(lit) },
    { name: 'helpful', ...helpful(lit) },
  ];
}

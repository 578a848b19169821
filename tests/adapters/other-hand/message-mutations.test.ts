import { afterEach, describe, expect, it, vi } from 'vitest';
import { linesOf, lookAtPieces } from '../../../lib/adapters/message/pieces.ts';
import { messagePages } from '../../sandbox/sandbox.ts';
import { wrongInInbox } from './judge-messages.ts';
import { mutateMessages } from './mutate-messages.ts';
import { stageOf } from './stage.ts';

/** Variants of each page and the first of their seeds; a longer run takes others: `SEEDS=200 FIRST_SEED=5000`. */
const PER_PAGE = Number(process.env['SEEDS'] ?? 50);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1000);
const LEAST = 800;

// A frame has no copy on the stage; sixty messages go wrong no other way than three.
const pages = messagePages.filter(
  ({ id, truth, frames }) => truth.state === 'read' && !truth.compose && !frames && id !== 'message-v3-long',
);
/** What can make a page readable for which nobody wrote down what it says. */
const MENDING = /^(?:drop|ghost|spoof)/;
const talking = pages.filter(({ truth }) => truth.conversation);
const count = { variants: 0, wrong: 0, ofTalking: 0, read: 0 };

afterEach(() => vi.unstubAllGlobals());

describe.each(pages)('$id, changed by chance', (page) => {
  it('still says nothing that it does not say', { timeout: 30_000 + PER_PAGE * 200 }, async () => {
    const stage = await stageOf(page);
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PER_PAGE; seed++) {
      const document = stage.fresh();
      const steps = mutateMessages(document, seed);
      if (steps.length === 0 || (!page.truth.conversation && steps.some((step) => MENDING.test(step)))) continue;
      const reading = stage.reading();
      count.variants++;
      if (talking.includes(page)) count.ofTalking++;
      if (reading?.state !== 'read' || reading.facts.kind !== 'inbox') continue;
      if (reading.facts.inbox.conversation) count.read++;
      const shown = linesOf(lookAtPieces()(document.body));
      const lies = wrongInInbox(reading.facts.inbox, page.truth, shown);
      if (lies.length > 0) wrong.push(`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${lies.join('; ')}`);
    }
    count.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });
});

it('leaves half of the changed conversations readable, and tries enough of them', () => {
  const share = ((100 * count.read) / count.ofTalking).toFixed(1);
  // biome-ignore lint/suspicious/noConsole: the one line that says what was tried.
  console.info(
    `${count.variants} variants of ${pages.length} pages for messages, wrong: ${count.wrong}; conversations still read: ${share} %`,
  );
  expect(count.variants).toBeGreaterThanOrEqual(LEAST);
  expect(count.read).toBeGreaterThanOrEqual(0.4 * count.ofTalking);
});

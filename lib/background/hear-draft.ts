import { browser } from 'wxt/browser';
import { createListener, type Listener } from '../domain/listener/hear-draft';
import { weightsOf } from '../domain/listener/weights';
import type { Request, Response } from '../messaging/protocol';

let coming: Promise<Listener> | undefined;

/** What the listener has learned is six megabytes, and comes from the package with the first draft. */
async function load(): Promise<Listener> {
  const file = await fetch(browser.runtime.getURL('/listener.bin'));
  return createListener(weightsOf(await file.arrayBuffer()));
}

/** The listener, loaded once. @throws where its file cannot be read; the next one who asks tries anew. */
export function listener(): Promise<Listener> {
  coming ??= load().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

/** Lets whatever else waits have its turn: a sentence is heard in some milliseconds, and there may be forty. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Hears a draft, sentence by sentence. Nothing of it is kept but the numbers of its sentences, in memory. */
export async function hearDraft(draft: Request<'hearDraft'>): Promise<Response<'hearDraft'>> {
  const steps = (await listener()).hear(draft);
  let step = steps.next();
  while (!step.done) {
    await breath();
    step = steps.next();
  }
  return { all: step.value.all, sentences: [...step.value.sentences] };
}

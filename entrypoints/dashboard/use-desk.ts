import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromDesk, ToDesk } from '../../lib/dashboard/feedback-messages';
import { history } from '../../lib/storage/database';

type Ask<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** The way to the worker that looks through the feedback. @returns what asks it; an answer that fails is a rejection. */
export function useDesk(): (message: Ask<ToDesk>) => Promise<FromDesk> {
  const worker = useRef<Worker>(undefined);
  const waiting = useRef(new Map<number, PromiseWithResolvers<FromDesk>>());
  const [ask] = useState(() => (message: Ask<ToDesk>) => {
    worker.current ??= start(waiting.current);
    const answer = Promise.withResolvers<FromDesk>();
    const id = ++last;
    waiting.current.set(id, answer);
    worker.current.postMessage({ ...message, id });
    return answer.promise;
  });
  useEffect(() => () => worker.current?.terminate(), []);
  return ask;
}

let last = 0;

function start(waiting: Map<number, PromiseWithResolvers<FromDesk>>): Worker {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module', name: history.name });
  worker.addEventListener('message', ({ data }: MessageEvent<FromDesk>) => {
    const answer = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed) answer?.reject(new Error('The history did not answer'));
    else answer?.resolve(data);
  });
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer.reject(new Error('The worker did not start'));
    waiting.clear();
  });
  return worker;
}

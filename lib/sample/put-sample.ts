import { Dexie } from 'dexie';
import { History } from '../storage/database';
import { alone, sampleShown } from '../storage/sample';
import { SAMPLE_HISTORY } from '../storage/sample-name';
import { fillSample, type Progress } from './fill-sample';

/**
 * Fills the sample, in a database of its own, and has every page of the extension show it; what is remembered is not touched. What
 * was left of an older one goes first. @throws DOMException where it was cancelled: then nothing of it is left.
 */
export function putSample(signal: AbortSignal, onProgress: Progress, now = Date.now()): Promise<void> {
  return alone(async () => {
    await Dexie.delete(SAMPLE_HISTORY);
    const db = new History(SAMPLE_HISTORY);
    try {
      await fillSample(db, now, signal, onProgress);
      db.close();
      await sampleShown.set(true);
    } catch (error) {
      await db.delete();
      throw error;
    }
  });
}

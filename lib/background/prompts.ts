import { isAside } from '../domain/prompts/dismissal';
import { promptsFrom } from '../domain/prompts/prompts-from';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { ownFacts } from '../storage/prompt-facts';
import { promptsAside } from '../storage/prompts-aside';
import { switchedOff } from '../storage/settings';
import { fromOwnPage } from './own-page';

/**
 * Best practices that own records call for, the weightiest first, and those of them that were put aside, for the extension's own
 * pages only; none while paused. @throws RangeError from anywhere else.
 */
export async function prompts(_: Request<'prompts'>, sender: Sender): Promise<Response<'prompts'>> {
  fromOwnPage(sender);
  if (await paused.get()) return { prompts: [], aside: [] };
  const now = new Date().toISOString();
  const [{ marketplaces: off }, put] = await Promise.all([switchedOff.get(), promptsAside.get()]);
  const found = promptsFrom(await ownFacts(history, now, off));
  const aside = found.filter((each) => isAside(each, put[each.id], now.slice(0, 10)));
  return { prompts: found.filter((each) => !aside.includes(each)), aside };
}

import type { ToDesk } from '../../lib/dashboard/feedback-messages';
import { serveDesk } from '../../lib/dashboard/serve-desk';
import { history } from '../../lib/storage/database';

const serve = serveDesk(history, (message) => globalThis.postMessage(message));
globalThis.addEventListener('message', ({ data }: MessageEvent<ToDesk>) => serve(data));

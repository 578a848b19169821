import type { ToBackup } from '../../lib/backup/backup-messages';
import { serveBackup } from '../../lib/backup/serve-backup';
import { history } from '../../lib/storage/database';

const serve = serveBackup(history, (message) => globalThis.postMessage(message));
globalThis.addEventListener('message', ({ data }: MessageEvent<ToBackup>) => serve(data));

import { serveReader } from '../../lib/dashboard/serve-reader';
import { history } from '../../lib/storage/database';

serveReader(history, (message) => globalThis.postMessage(message));

import type { FromImporter, ToImporter } from '../../lib/import/import-messages';
import { serveImporter } from '../../lib/import/serve-importer';
import { history } from '../../lib/storage/database';

const serve = serveImporter(history, (message: FromImporter) => globalThis.postMessage(message));
globalThis.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => serve(data));

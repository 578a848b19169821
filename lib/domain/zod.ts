/**
 * The one door to zod. `zod/mini` because it costs the content script a third of the full build, and `jitless`
 * because zod otherwise probes `new Function`, which an extension's content security policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };

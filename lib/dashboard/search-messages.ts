/** What the worker that makes things findable says: how many records still wait, or that it could not go on; more news begins it anew. */
export type FromReader = { left: number } | { failed: true };

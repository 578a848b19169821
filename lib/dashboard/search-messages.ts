/** What the worker that makes things findable says: how many records still wait. */
export type FromReader = { left: number };

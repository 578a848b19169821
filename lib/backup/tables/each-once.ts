/** Records of which each stands once: those of the same key are merged. */
export function eachOnce<R>(records: readonly R[], keyOf: (record: R) => string, merge: (a: R, b: R) => R): R[] {
  const byKey = new Map<string, R>();
  for (const record of records) {
    const before = byKey.get(keyOf(record));
    byKey.set(keyOf(record), before ? merge(before, record) : record);
  }
  return [...byKey.values()];
}

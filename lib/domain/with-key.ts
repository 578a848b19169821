/** The record with that value under the key, or without the key where there is none. */
export function withKey<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const { [key]: _, ...rest } = record;
  return { ...rest, ...(value !== undefined && { [key]: value }) } as Partial<Record<Key, Value>>;
}

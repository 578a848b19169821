/** What brings a record of an older database to the next version, as the upgrade of the database itself does. */
export type UpgradeStep = { to: number; table: string; step(record: unknown): unknown };

/** None yet: the first backups are of version 5. */
const upgradeSteps: readonly UpgradeStep[] = [];

/** A record of a file as this version has it. @param from the version of the database that the file was made of. */
export function upgraded(
  record: unknown,
  table: string,
  from: number,
  steps: readonly UpgradeStep[] = upgradeSteps,
): unknown {
  return steps
    .filter((each) => each.table === table && each.to > from)
    .sort((a, b) => a.to - b.to)
    .reduce((now, { step }) => step(now), record);
}

/** Why a file is not taken. In each case nothing was changed. */
const backupProblems = [
  /** No backup of Makegood. */
  'not-ours',
  /** Made by a newer Makegood. */
  'newer',
  /** The passphrase does not fit; or none was given. */
  'passphrase',
  /** A part of it is not what it was. */
  'damaged',
  /** Its end is missing. */
  'cut',
] as const;
export type BackupProblem = (typeof backupProblems)[number];

/** Thrown where a file cannot be read to its end. */
export class BackupError extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(`The file is not taken: ${problem}`);
    this.problem = problem;
  }
}

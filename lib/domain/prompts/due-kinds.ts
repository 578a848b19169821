/** What can be due in the popup: a prompt is shown there beside what it helps with, and nowhere else. */
export const dueKinds = ['refunds', 'messages', 'feedback'] as const;
export type DueKind = (typeof dueKinds)[number];

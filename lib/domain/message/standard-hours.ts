/** Within how many hours a buyer's message is to be answered, where the person has set nothing (lib/policies/message-rules.ts). */
export const STANDARD_HOURS = 24;

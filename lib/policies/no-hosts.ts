/** What a built script says of where it goes: nothing, the manifest has said it. */
export const scriptHosts = (): readonly string[] => [];

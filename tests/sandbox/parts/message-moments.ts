/** A moment so many hours ago, to the minute. */
export const hoursAgo = (hours: number): string =>
  new Date(Math.floor((Date.now() - hours * 3_600_000) / 60_000) * 60_000).toISOString();

const printed = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'America/Los_Angeles',
});

/** A time as an American store prints it, with the moment for machines. */
export const stamped = (at: string): string =>
  `<time class="when" datetime="${at}">${printed.format(new Date(at))}</time>`;

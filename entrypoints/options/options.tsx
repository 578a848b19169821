/** The person's own settings. */
export function Options() {
  return <main class="options" />;
}

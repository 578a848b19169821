/** Gives the person a file to save, made here. Nothing is sent: the address is one inside this browser. */
export function saveFile(name: string, content: string | Blob, type?: string): void {
  const file = typeof content === 'string' ? new Blob([content], { type: type ?? 'text/plain' }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox begins to read the file after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

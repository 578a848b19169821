/** Gives the person a file to save, made here. Nothing is sent: the address is one inside this browser. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox begins to read the file after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands a file to the reader, under a name that every system takes. */
export function saveFile(bytes: Uint8Array, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, ' ');
  link.click();
  // The browser has taken hold of the file by the time that it is let go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

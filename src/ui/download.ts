/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

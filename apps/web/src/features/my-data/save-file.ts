/** Hands a text to the browser as a file to keep; it never leaves this device. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading it in this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `zorgvallei-2026-06-04.json`, without signs that a file system refuses. */
export function fileName(site: string, madeAt: string, extension: "json" | "html"): string {
  const slug = site
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${slug || "omzien"}-${madeAt.slice(0, 10)}.${extension}`;
}

export interface FileToKeep {
  /** Whose site it comes from, and when it was made: its name says both. */
  site: string;
  madeAt: string;
  ending: "json" | "jsonld" | "html" | "pdf" | "csv";
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser to keep; it never leaves this device. */
export function saveFile(file: FileToKeep): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(file);
  link.click();
  // The browser may still be reading it in this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `zorgvallei-2026-06-04.json`, without signs that a file system refuses. */
export function fileName({ site, madeAt, ending }: Pick<FileToKeep, "site" | "madeAt" | "ending">): string {
  const slug = site
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${slug || "omzien"}-${madeAt.slice(0, 10)}.${ending}`;
}

/** Something for computers, in lines that people can read too. */
export function jsonFile(
  { site, madeAt }: Pick<FileToKeep, "site" | "madeAt">,
  ending: "json" | "jsonld",
  value: unknown,
): FileToKeep {
  const type = ending === "json" ? "application/json" : "application/ld+json";
  return { site, madeAt, ending, type, content: JSON.stringify(value, undefined, 2) };
}

/** What base64 stands for. @throws DOMException when it is none. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

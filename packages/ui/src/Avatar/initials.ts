/** One or two letters of a name: first and last word, without "van", "de" and the like. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const kept = words.length > 0 ? words : name.split(/\s+/).filter(Boolean);
  const first = kept[0] ?? "";
  const last = kept.length > 1 ? (kept.at(-1) ?? "") : "";
  return [first, last].map((word) => (/^./u.exec(word)?.[0] ?? "").toLocaleUpperCase("nl")).join("");
}

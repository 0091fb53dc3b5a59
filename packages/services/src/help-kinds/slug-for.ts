/** A name for addresses: plain letters, none that is taken. */
export function slugFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50);
  const base = plain === "" ? "soort-hulp" : plain;
  for (let next = 1; ; next += 1) {
    const slug = next === 1 ? base : `${base}-${next}`;
    if (!taken.has(slug)) return slug;
  }
}

// The same as `Id` of @omzien/contracts; by hand, for this is in the first load of every page.
const uuid =
  /^([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i;

/** What an address holds under these names, when it is an id; anything else is left out. */
export function idsIn<Name extends string>(
  search: Record<string, unknown>,
  ...names: Name[]
): { [name in Name]?: string } {
  const ids: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === "string" && uuid.test(value)) ids[name] = value;
  }
  return ids;
}

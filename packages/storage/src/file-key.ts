/** A hash and one of two endings: nothing that somebody typed, and no way up. */
const fileName = /^[a-f0-9]{64}\.(png|webp)$/;
const tenantId = /^[a-z0-9]+$/;

const types = { png: "image/png", webp: "image/webp" } as const;

/** What every key begins with. */
export const allTenants = "t/";

/** What every key of a tenant's files begins with. @throws Error when it is no id of a tenant. */
export function prefixOf(tenant: string): string {
  if (!tenantId.test(tenant)) throw new Error("Invariant: an id of a tenant");
  return `${allTenants}${tenant}/`;
}

/** Whose a file is, by its key. */
export function tenantOf(key: string): string {
  return key.slice(allTenants.length).split("/")[0] ?? "";
}

/**
 * The key of a tenant's file; undefined for every name that the store did not give, so that no name leads to what is
 * another tenant's.
 */
export function fileKey(tenant: string, name: string): string | undefined {
  return fileName.test(name) ? prefixOf(tenant) + name : undefined;
}

/** The key of a package, which is named by an id of ours. @throws Error when it is no id. */
export function archiveKey(tenant: string, id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error("Invariant: a package has an id");
  return `${prefixOf(tenant)}packages/${id}.zip`;
}

/** Whether a key is that of a package, whosever it is. */
export function isArchive(key: string): boolean {
  return /^t\/[a-z0-9]+\/packages\/[0-9a-f-]{36}\.zip$/.test(key);
}

/** By its ending, whatever was said when it was stored. */
export function typeOfFile(name: string): string {
  return name.endsWith(".png") ? types.png : types.webp;
}

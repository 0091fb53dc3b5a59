/**
 * Where a cell is, without login: `postgres://host:port/database`. Null is the database that the catalog is in. Logins
 * have the same names and passwords in every cell.
 */
export type CellAddress = string | null;

/** The address with the login, password and options of `url`. */
export function urlAt(url: string, address: CellAddress): string {
  if (address === null) return url;
  const [known, target] = [new URL(url), new URL(address)];
  known.hostname = target.hostname;
  known.port = target.port;
  known.pathname = target.pathname;
  return known.href;
}

/**
 * The address of a cell as it is kept, from an address that may hold a login.
 *
 * @throws TypeError when it is not `postgres://host/database`.
 */
export function addressOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  if (!/^postgres(ql)?:$/.test(protocol) || host === "" || !/^\/[^/]+$/.test(pathname)) {
    throw new TypeError("Not the address of a cell: expected postgres://host:port/database");
  }
  return `postgres://${host}${pathname}`;
}

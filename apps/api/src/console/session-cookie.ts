/**
 * Another name than that of the sites, host-only, and never sent along from another site's page. A sign-in at the
 * console is worth nothing at a municipality, and the other way round.
 */
export function consoleCookieName(secure: boolean): string {
  return secure ? "__Host-omzien-console" : "omzien-console";
}

export function consoleCookie(token: string, options: { secure: boolean; expiresAt: Date }): string {
  return `${consoleCookieName(options.secure)}=${token}; Path=/; HttpOnly; SameSite=Strict; Expires=${options.expiresAt.toUTCString()}${options.secure ? "; Secure" : ""}`;
}

export function blankConsoleCookie(secure: boolean): string {
  return `${consoleCookieName(secure)}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0${secure ? "; Secure" : ""}`;
}

/** The first cookie of that name. Never throws. */
export function readConsoleCookie(header: string | undefined, secure: boolean): string | undefined {
  const prefix = `${consoleCookieName(secure)}=`;
  const found = (header ?? "").split(";").find((part) => part.trim().startsWith(prefix));
  return found?.trim().slice(prefix.length);
}

/**
 * The session cookie: host-only, so that neither a sibling site nor a sub-domain ever receives it. On https it
 * carries the `__Host-` prefix, which browsers accept only with Secure, Path=/ and without Domain.
 */
export function sessionCookieName(secure: boolean): string {
  return secure ? "__Host-omzien" : "omzien";
}

export function sessionCookie(token: string, options: { secure: boolean; expiresAt: Date }): string {
  return `${sessionCookieName(options.secure)}=${token}; Path=/; HttpOnly; SameSite=Lax; Expires=${options.expiresAt.toUTCString()}${options.secure ? "; Secure" : ""}`;
}

export function blankSessionCookie(secure: boolean): string {
  return `${sessionCookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? "; Secure" : ""}`;
}

/** The first cookie of that name: a planted second one (from a parent domain, say) is ignored. Never throws. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  if (!header) return undefined;
  const prefix = `${sessionCookieName(secure)}=`;
  for (const part of header.split(";")) {
    const cookie = part.trim();
    if (cookie.startsWith(prefix)) return cookie.slice(prefix.length);
  }
  return undefined;
}

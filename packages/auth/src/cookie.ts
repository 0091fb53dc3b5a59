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

/** What a browser keeps while somebody is at the municipality's own provider; scripts never see it. */
export function attemptCookie(secret: string, options: { secure: boolean; seconds: number }): string {
  return `${attemptCookieName(options.secure)}=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${options.seconds}${options.secure ? "; Secure" : ""}`;
}

/** Never throws. */
export function readAttemptCookie(header: string | undefined, secure: boolean): string | undefined {
  return firstNamed(header, attemptCookieName(secure));
}

function attemptCookieName(secure: boolean): string {
  return secure ? "__Host-omzien-away" : "omzien-away";
}

/** The first cookie of that name: a planted second one (from a parent domain, say) is ignored. Never throws. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  return firstNamed(header, sessionCookieName(secure));
}

function firstNamed(header: string | undefined, name: string): string | undefined {
  if (!header) return undefined;
  const prefix = `${name}=`;
  for (const part of header.split(";")) {
    const cookie = part.trim();
    if (cookie.startsWith(prefix)) return cookie.slice(prefix.length);
  }
  return undefined;
}

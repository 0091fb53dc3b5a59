import { siteSettings } from "@omzien/services";
import type { AppContext } from "../http/app-env.ts";

/** The tab's icon: the first letter of the site in the colours of its house style. */
export async function serveIcon(c: AppContext): Promise<Response> {
  const { tenants, now } = c.get("deps");
  const settings = await siteSettings(tenants.db(c.get("tenant")), now());
  const { brandBg: background, brandText: text } = settings.theme.colors;
  const letter = /[A-Za-z]/.exec(settings.name)?.[0]?.toUpperCase() ?? "O";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${background}"/><text x="16" y="23" font-family="sans-serif" font-weight="700" font-size="20" text-anchor="middle" fill="${text}">${letter}</text></svg>`;
  c.header("Cache-Control", "private, max-age=300");
  return c.body(svg, 200, { "Content-Type": "image/svg+xml" });
}

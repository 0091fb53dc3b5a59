import { type SiteSettings, siteSettings } from "@omzien/services";
import type { AppContext } from "../http/app-env.ts";
import { escapeHtml } from "./escape.ts";

/** What the page says of its icons: those of the house style, or the first letter of the site. */
export function iconLinks({ icon }: Pick<SiteSettings, "icon">): string {
  if (!icon) return '<link rel="icon" href="/icon.svg" type="image/svg+xml">';
  return icon.files
    .map(({ href, width }) => {
      const rel = width === 180 ? "apple-touch-icon" : "icon";
      return `<link rel="${rel}" href="${escapeHtml(href)}" sizes="${width}x${width}" type="image/png">`;
    })
    .join("\n");
}

/** The tab's icon: the first letter of the site in the colours of its house style. */
export async function serveIcon(c: AppContext): Promise<Response> {
  const { tenants, now } = c.get("deps");
  const settings = await siteSettings(await tenants.db(c.get("tenant")), now());
  const { brandBg: background, brandText: text } = settings.theme.colors;
  const letter = /[A-Za-z]/.exec(settings.name)?.[0]?.toUpperCase() ?? "O";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${background}"/><text x="16" y="23" font-family="sans-serif" font-weight="700" font-size="20" text-anchor="middle" fill="${text}">${letter}</text></svg>`;
  c.header("Cache-Control", "private, max-age=300");
  return c.body(svg, 200, { "Content-Type": "image/svg+xml" });
}

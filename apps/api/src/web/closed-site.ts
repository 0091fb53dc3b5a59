import { loadTranslator } from "@omzien/i18n/server";
import { localeFor } from "@omzien/i18n";
import { type SiteSettings, siteSettings } from "@omzien/services";
import { stylesheet } from "@omzien/theme";
import { setHeader } from "../http/answer-with.ts";
import type { AppContext } from "../http/app-env.ts";
import { problem } from "../http/problem.ts";
import { escapeHtml } from "./escape.ts";
import { iconLinks, serveIcon } from "./icon.ts";
import { serveImage } from "./image.ts";
import { serveTheme } from "./shell.ts";

const retryAfterSeconds = "3600";
const stylesPath = "/closed-site.css";

/**
 * What a closed site answers, always 503: residents get a page in its own house style with the telephone number,
 * programs a problem. Nothing of it is kept, so that it is open at once when it opens.
 */
export async function answerClosed(c: AppContext, state: "suspended" | "leaving"): Promise<Response> {
  const { path } = c.req;
  if (path.startsWith("/theme/")) return serveTheme(c);
  if (path === "/icon.svg") return serveIcon(c);
  if (path.startsWith("/images/")) return serveImage(c);
  if (path === stylesPath) return c.body(styles, 200, { "Content-Type": "text/css; charset=utf-8" });
  if (path.startsWith("/api/")) {
    setHeader(c, "Retry-After", retryAfterSeconds);
    return problem(c, 503, "site_closed");
  }
  const { tenants, now } = c.get("deps");
  const settings = await siteSettings(await tenants.db(c.get("tenant")), now());
  c.header("Cache-Control", "no-store");
  c.header("Retry-After", retryAfterSeconds);
  return c.html(page(settings, state, c.req.query("lang") === "en" ? "en" : settings.locale), 503);
}

function page(settings: SiteSettings, state: "suspended" | "leaving", language: "nl" | "en"): string {
  const { t } = loadTranslator(localeFor(language, settings.formOfAddress));
  const title = t(`pages.closed.${state}.title`, { siteName: settings.name });
  const { hash } = stylesheet(settings.theme);
  const phone =
    settings.phone === ""
      ? ""
      : `<p>${escapeHtml(t("pages.closed.phone", { phone: settings.phone, hours: settings.phoneHours }))}</p>`;
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
${iconLinks(settings)}
<link rel="stylesheet" href="/theme/${hash}.css">
<link rel="stylesheet" href="${stylesPath}">
</head>
<body>
<header><p>${escapeHtml(settings.name)}</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(t(`pages.closed.${state}.text`))}</p>
${phone}
</main>
</body>
</html>
`;
}

const styles = `body {
  margin: 0;
  background: var(--omz-color-surface);
  color: var(--omz-color-text);
  font-family: var(--omz-font-body);
  font-size: 1.125rem;
  line-height: var(--omz-line-height);
}
header {
  padding: calc(var(--omz-space-unit) * 2) calc(var(--omz-space-unit) * 3);
  background: var(--omz-color-brand-bg);
  color: var(--omz-color-brand-text);
  font-family: var(--omz-font-heading);
  font-weight: var(--omz-font-heading-weight);
}
header p { margin: 0; }
main {
  max-inline-size: 36rem;
  margin-inline: auto;
  padding: calc(var(--omz-space-unit) * 8) calc(var(--omz-space-unit) * 3);
}
h1 {
  margin-block: 0 calc(var(--omz-space-unit) * 2);
  font-family: var(--omz-font-heading);
  font-weight: var(--omz-font-heading-weight);
  font-size: 2rem;
  line-height: 1.2;
}
`;

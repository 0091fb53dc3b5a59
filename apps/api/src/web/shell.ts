import { moduleNames } from "@omzien/contracts";
import { localeFor } from "@omzien/i18n";
import { type SiteSettings, siteSettings } from "@omzien/services";
import { stylesheet, type Theme } from "@omzien/theme";
import { mapTiles } from "../config.ts";
import type { AppContext } from "../http/app-env.ts";
import { type Asset, assetOf, respondWithAsset, type WebAssets } from "./assets.ts";
import { escapeHtml, jsonInScript } from "./escape.ts";
import { iconLinks } from "./icon.ts";

const themeAssets = new Map<string, Asset>();

/**
 * The page that every address of the site starts from: name, language and house style are in it, so that nobody
 * sees another municipality's brand flash by. The rest is drawn by the web application.
 */
export async function serveShell(c: AppContext): Promise<Response> {
  const settings = await siteSettings(c.get("ctx").db, c.get("ctx").now());
  const { theme } = settings;
  const { hash } = stylesheet(theme);
  const { assets } = c.get("deps");
  c.header("Cache-Control", "no-store");
  // Not the browser's language: many a Dutch telephone was set up in English by somebody else. Who wants English
  // chooses it at the foot of the page, and the device remembers.
  const asked = c.req.query("lang");
  const language = settings.languages.find((each) => each === asked) ?? settings.locale;
  return c.html(
    shell({
      settings,
      theme,
      language,
      signedIn: c.get("session") !== null,
      mapTiles: mapTiles(c.get("deps").config),
      themeHref: `/theme/${hash}.css`,
      entry: assets.entry,
    }),
  );
}

/** The stylesheet of this site's theme; an older hash is answered with the present one, uncached. */
export async function serveTheme(c: AppContext): Promise<Response> {
  const { tenants, now } = c.get("deps");
  const { theme } = await siteSettings(await tenants.db(c.get("tenant")), now());
  const { css, hash } = stylesheet(theme);
  const asset = themeAssets.get(hash) ?? assetOf(css, "text/css; charset=utf-8");
  themeAssets.set(hash, asset);
  const response = respondWithAsset(c, asset);
  if (c.req.path !== `/theme/${hash}.css`) response.headers.set("Cache-Control", "no-store");
  return response;
}

function shell(input: {
  settings: SiteSettings;
  theme: Theme;
  language: "nl" | "en";
  signedIn: boolean;
  mapTiles: ReturnType<typeof mapTiles>;
  themeHref: string;
  entry: WebAssets["entry"];
}): string {
  const { settings, theme, language, signedIn, themeHref, entry } = input;
  const { mapTiles: tiles } = input;
  const site = {
    name: settings.name,
    slogan: settings.slogan,
    introduction: settings.introduction,
    phone: settings.phone,
    phoneHours: settings.phoneHours,
    locale: language,
    formOfAddress: settings.formOfAddress,
    catalogue: localeFor(language, settings.formOfAddress),
    emblem: theme.emblem,
    logo: settings.logo?.files ?? [],
    themeHref,
    signedIn,
    languages: settings.languages,
    words: settings.words,
    hasTexts: settings.hasTexts,
    hasPacket: settings.hasPacket,
    modules: moduleNames.filter((name) => settings.modules[name]),
    mapTiles: tiles,
    staffSignIn: settings.hasStaffSignIn,
  };
  const styles = entry.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`);
  const soon = [...entry.preloads, ...(entry.texts.get(site.catalogue) ?? [])];
  const preloads = soon.map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}">`);
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(settings.name)}</title>
<meta name="description" content="${escapeHtml(settings.slogan)}">
<meta name="theme-color" content="${theme.colors.brandBg}">
${iconLinks(settings)}
<link rel="stylesheet" href="${themeHref}">
${styles.join("\n")}
${preloads.join("\n")}
</head>
<body>
<div id="root"></div>
<noscript>${escapeHtml(noScriptText(settings, language))}</noscript>
<script type="application/json" id="omzien-site">${jsonInScript(site)}</script>
${entry.script ? `<script type="module" src="${escapeHtml(entry.script)}"></script>` : "<p>The web application has not been built: pnpm build</p>"}
</body>
</html>
`;
}

function noScriptText(settings: SiteSettings, language: "nl" | "en"): string {
  return language === "en"
    ? `This site needs JavaScript. You can also call us: ${settings.phone} (${settings.phoneHours}).`
    : `Deze site werkt met JavaScript. Bellen kan ook: ${settings.phone} (${settings.phoneHours}).`;
}

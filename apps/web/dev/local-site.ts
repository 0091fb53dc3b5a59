import { readFileSync } from "node:fs";
import { localeFor } from "@omzien/i18n";
import { fontFiles } from "@omzien/theme/font-files";
import { findShippedTheme, stylesheet, type Theme, shippedThemes } from "@omzien/theme";
import type { Plugin } from "vite";
import { examples, lookup } from "./local-answers.ts";

const fonts = new Map(fontFiles().map((file) => [file.url, file.path]));

function themeOf(address: string): Theme {
  const asked = new URL(address, "http://localhost").searchParams.get("theme") ?? "zorgvallei";
  const theme = findShippedTheme(asked) ?? shippedThemes[0];
  if (!theme) throw new Error("no theme ships");
  return theme;
}

function siteOf(theme: Theme, locale: "nl" | "en") {
  const formOfAddress = theme.id === "lindewaard" ? "u" : "je";
  return {
    name: theme.name,
    slogan:
      theme.id === "lindewaard" ? "Lindewaard helpt elkaar" : "Een handje hulp, gewoon uit je eigen buurt",
    introduction: "",
    phone: "030 123 45 67",
    phoneHours: "maandag tot en met vrijdag, 9.00 tot 17.00 uur",
    locale,
    formOfAddress,
    catalogue: localeFor(locale, formOfAddress),
    emblem: theme.emblem,
    themeHref: `/theme.css?theme=${theme.id}`,
    signedIn: true,
  };
}

/**
 * For `vite dev` only: what the server of the site otherwise puts into a page, for any shipped theme
 * (`/?theme=lindewaard`), and a few answers of the API. With `OMZIEN_API` (an address) the real API answers.
 */
export function localSite(): Plugin {
  return {
    name: "omzien-local-site",
    apply: "serve",
    config: () =>
      process.env["OMZIEN_API"]
        ? { server: { proxy: { "/api": { target: process.env["OMZIEN_API"] } } } }
        : {},
    transformIndexHtml(html, { originalUrl = "/" }) {
      const theme = themeOf(originalUrl);
      const site = siteOf(theme, originalUrl.includes("lang=en") ? "en" : "nl");
      return html
        .replace("<!--site-->", `<link rel="stylesheet" href="${site.themeHref}"><title>${site.name}</title>`)
        .replace('{"site":"local"}', JSON.stringify(site).replaceAll("<", "\\u003c"));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = new URL(request.url ?? "/", "http://localhost");
        const font = fonts.get(address.pathname);
        const json = (status: number, body: unknown) =>
          response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
        if (font) response.writeHead(200, { "Content-Type": "font/woff2" }).end(readFileSync(font));
        else if (address.pathname === "/theme.css") {
          response
            .writeHead(200, { "Content-Type": "text/css" })
            .end(stylesheet(themeOf(request.url ?? "/")).css);
        } else if (process.env["OMZIEN_API"]) next();
        else if (address.pathname === "/api/v1/site")
          json(200, { ...siteOf(themeOf("/"), "nl"), ...examples() });
        else if (address.pathname === "/api/v1/areas/lookup")
          json(200, lookup(address.searchParams.get("postcode") ?? ""));
        else if (address.pathname === "/api/v1/me") json(401, { code: "sign_in_required" });
        else next();
      });
    },
  };
}

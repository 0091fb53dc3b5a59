import { consoleTheme, stylesheet } from "@omzien/theme";
import type { AppContext } from "../http/app-env.ts";
import { type Asset, assetOf, respondWithAsset, type WebAssets } from "../web/assets.ts";
import { escapeHtml } from "../web/escape.ts";

let themeAsset: Asset | undefined;

/** The page that every address of the console starts from. It says nothing about anybody. */
export function serveConsoleShell(c: AppContext, { entry }: WebAssets): Response {
  const links = [
    `<link rel="stylesheet" href="/theme/${stylesheet(consoleTheme).hash}.css">`,
    ...entry.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...entry.preloads.map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}">`),
  ];
  const script = entry.script
    ? `<script type="module" src="${escapeHtml(entry.script)}"></script>`
    : "<p>The console has not been built: pnpm build</p>";
  c.header("Cache-Control", "no-store");
  return c.html(`<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Omzien</title>
<link rel="icon" href="data:,">
${links.join("\n")}
</head>
<body>
<div id="root"></div>
<noscript>Deze pagina werkt met JavaScript. Alles kan ook met npm run omzien.</noscript>
${script}
</body>
</html>
`);
}

/** The console's own house style: that of Omzien, of no municipality. */
export function serveConsoleTheme(c: AppContext): Response {
  themeAsset ??= assetOf(stylesheet(consoleTheme).css, "text/css; charset=utf-8");
  return respondWithAsset(c, themeAsset);
}

import type { OversightDocument, OversightSection } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n/server";
import { escapeHtml } from "../../my-data/render-html.ts";

const style = `
body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.75rem}h2{font-size:1.2rem;margin:2rem 0 .25rem;border-top:1px solid #767676;padding-top:1rem}
p{margin:.25rem 0 .75rem;max-width:45rem}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#eee}tr{break-inside:avoid}
.fill{border:2px dashed #1a1a1a;padding:.5rem .75rem;margin:.5rem 0;min-height:5rem;break-inside:avoid}
.fill strong{display:block}
@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}thead{display:table-header-group}}
@page{margin:18mm}`;

/** A document as one page to read or print; it needs nothing from the network. Every value is escaped. */
export function renderDocument(document: OversightDocument, translator: Translator): string {
  const { language, t, formatInstant } = translator;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escapeHtml(document.title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(document.title)}</h1>
${paragraphs([t("my-data.made-at", { when: formatInstant(document.madeAt) }), ...document.lead])}
${document.sections.map((section) => renderSection(section, translator)).join("\n")}
</main></body></html>
`;
}

function renderSection(section: OversightSection, { t }: Translator): string {
  const fills = section.toFillIn.map(
    (what) => `<div class="fill"><strong>${escapeHtml(t("oversight.fill", { what }))}</strong></div>`,
  );
  return `<section><h2>${escapeHtml(section.title)}</h2>${paragraphs(section.text)}${tableOf(section)}${fills.join("")}</section>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
}

function tableOf({ table }: OversightSection): string {
  if (table === null) return "";
  const head = table.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const rows = table.rows.map(
    ([first = "", ...others]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${others.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

import type { MyData } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n/server";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that can stand anywhere in HTML, quoted attributes included. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

const style = `
body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin:2.5rem 0 .25rem;border-top:1px solid #767676;padding-top:1rem}
p{margin:.25rem 0 1rem}dl{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:.25rem 1rem;margin:0 0 1rem;padding:.75rem;border:1px solid #b0b0b0;border-radius:.25rem;break-inside:avoid}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}}`;

/**
 * Somebody's own data as one page to read or print; it needs nothing from the network. Every value is escaped, empty
 * ones are left out.
 */
export function renderHtml(data: MyData, translator: Translator): string {
  const { t, language, formatInstant } = translator;
  const title = t("my-data.title", { site: data.site });
  const filled = data.sections.filter((section) => section.rows.length > 0);
  const empty = data.sections.filter((section) => section.rows.length === 0);
  const nothing =
    empty.length === 0
      ? ""
      : `<h2>${escapeHtml(t("my-data.nothing"))}</h2><p>${escapeHtml(
          translator.formatList(empty.map((section) => section.title)),
        )}</p>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(t("my-data.made-at", { when: formatInstant(data.madeAt) }))}</p>
<p>${escapeHtml(t("my-data.intro"))}</p>
${filled.map((section) => renderSection(section, translator)).join("\n")}
${nothing}
</main></body></html>
`;
}

function renderSection(section: MyData["sections"][number], translator: Translator): string {
  const rows = section.rows.map((row) => renderRow(row, translator)).join("\n");
  return `<section><h2>${escapeHtml(section.title)}</h2><p>${escapeHtml(section.why)} ${escapeHtml(section.basis)} ${escapeHtml(section.keptFor)}</p>\n${rows}</section>`;
}

function renderRow(row: Record<string, unknown>, translator: Translator): string {
  const items = Object.entries(row)
    .map(([key, value]) => ({ key, words: wordsOf(value, translator) }))
    .filter(({ words }) => words !== "")
    .map(
      ({ key, words }) =>
        `<dt>${escapeHtml(translator.find(`my-data.label.${key}`, {}, key))}</dt><dd>${escapeHtml(words)}</dd>`,
    );
  return `<dl>${items.join("")}</dl>`;
}

/** A value in words; codes of the system stay as they are, so that the page says exactly what is kept. */
function wordsOf(value: unknown, translator: Translator): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return `${translator.formatDate(value)}, ${translator.formatTime(value)}`;
  if (typeof value === "boolean") return translator.t(value ? "my-data.yes" : "my-data.no");
  if (Array.isArray(value)) return value.map((item) => wordsOf(item, translator)).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

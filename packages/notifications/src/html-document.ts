import type { Block } from "./block.ts";

interface Document {
  language: "nl" | "en";
  siteName: string;
  colors: { background: string; text: string };
  preview: string;
  title: string;
  blocks: readonly Block[];
}

const font = "font-family:Verdana,Geneva,sans-serif;";

// Lists of mails show the preview and then go on with what follows it, until their line is full. What follows may say
// what the help is about, so the line is filled with characters that show nothing.
const padding = "&#847;&zwnj;&nbsp;".repeat(90);

/** One column, real text, inline styles: what every mail program shows, also with pictures off and text enlarged. */
export function htmlDocument(mail: Document): string {
  return `<!doctype html>
<html lang="${mail.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(mail.title)}</title>
</head>
<body style="margin:0;padding:0;background:#f4f4f2;color:#1a1a1a;${font}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(mail.preview)}${padding}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:8px">
<tr><td style="padding:20px 28px;background:${mail.colors.background};color:${mail.colors.text};font-size:18px;font-weight:bold;border-radius:8px 8px 0 0">${escapeHtml(mail.siteName)}</td></tr>
<tr><td style="padding:28px;font-size:18px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3">${escapeHtml(mail.title)}</h1>
${mail.blocks.map((block) => html(block, mail.colors)).join("\n")}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function html(block: Block, colors: Document["colors"]): string {
  switch (block.kind) {
    case "paragraph":
      return `<p style="margin:0 0 16px">${escapeHtml(block.text)}</p>`;
    case "heading":
      return `<h2 style="margin:24px 0 8px;font-size:20px;line-height:1.3">${escapeHtml(block.text)}</h2>`;
    case "small":
      return `<p style="margin:16px 0 0;font-size:15px;color:#4a4a4a">${escapeHtml(block.text)}</p>`;
    case "code":
      return `<p style="margin:0 0 16px;font-size:34px;font-weight:bold;letter-spacing:6px">${escapeHtml(block.text)}</p>`;
    case "list":
      return `<ul style="margin:0 0 16px;padding-left:24px">${block.items.map((item) => `<li style="margin:0 0 6px">${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "button":
      return `<p style="margin:24px 0"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:14px 24px;background:${colors.background};color:${colors.text};text-decoration:none;font-weight:bold;border-radius:6px">${escapeHtml(block.text)}</a></p>`;
    case "link":
      return `<p style="margin:0 0 16px;font-size:15px;color:#4a4a4a;overflow-wrap:anywhere">${escapeHtml(block.text)}<br><a href="${escapeHtml(block.url)}" style="color:#1a1a1a">${escapeHtml(block.url)}</a></p>`;
  }
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

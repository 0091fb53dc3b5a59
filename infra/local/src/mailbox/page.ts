import type { Mail } from "./mail-store.ts";
import type { Words } from "./words.ts";

/** The list of mails as a whole page. */
export function listPage(words: Words, mails: Mail[], recipient: string): string {
  const rows = mails.map((mail) => row(words, mail)).join("");
  const table = `<table><caption>${words.count(mails.length)}</caption>
    <thead><tr><th scope="col">${words.received}</th><th scope="col">${words.to}</th><th scope="col">${words.subject}</th><th scope="col">${words.from}</th></tr></thead>
    <tbody>${rows}</tbody></table>
    <form method="post" action="/mails/remove-all"><button class="quiet">${words.removeAll}</button></form>`;
  const all = recipient === "" ? "" : `<p><a href="/">${words.showAll}</a></p>`;
  return page(
    words,
    words.title,
    `<h1>${words.title}</h1><p>${words.intro}</p>
    <form method="get" action="/" role="search"><label for="to">${words.search}</label>
    <span class="row"><input id="to" name="to" type="search" value="${escape(recipient)}" autocomplete="off"><button>${words.searchButton}</button></span></form>
    ${all}${mails.length === 0 ? `<p role="status">${words.none}</p>` : table}`,
  );
}

/** One mail: formatted in a frame that can run no script, or as plain text. */
export function mailPage(words: Words, mail: Mail, isText: boolean): string {
  const title = mail.subject || words.noSubject;
  const here = `/mail/${mail.id}`;
  const tabs = `<nav aria-label="${words.subject}"><ul class="row">
    <li><a href="${here}"${isText ? "" : ' aria-current="page"'}>${words.asPage}</a></li>
    <li><a href="${here}?view=text"${isText ? ' aria-current="page"' : ""}>${words.asText}</a></li>
    <li><a href="/mails/${mail.id}/source">${words.source}</a></li></ul></nav>`;
  const body =
    isText || mail.html === ""
      ? `<pre tabindex="0" aria-label="${words.asText}">${linked(mail.text)}</pre>`
      : `<iframe title="${escape(title)}" src="/mails/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return page(
    words,
    title,
    `<p><a href="/">← ${words.back}</a></p><h1>${escape(title)}</h1>
    <dl><dt>${words.from}</dt><dd>${escape(mail.from)}</dd><dt>${words.to}</dt><dd>${escape(mail.to.join(", "))}</dd>
    <dt>${words.received}</dt><dd>${moment(words, mail.receivedAt)}</dd>${attachments(words, mail)}</dl>
    ${tabs}${body}
    <form method="post" action="/mails/${mail.id}/remove"><button class="quiet">${words.remove}</button></form>`,
  );
}

export function notFoundPage(words: Words): string {
  return page(words, words.notFound, `<h1>${words.notFound}</h1><p><a href="/">${words.back}</a></p>`);
}

/** The HTML part of a mail for the frame; links open in a new tab, because the frame may not go elsewhere. */
export function framed(mail: Mail): string {
  return `<!doctype html><base target="_blank">${mail.html}`;
}

function row(words: Words, mail: Mail): string {
  return `<tr><td>${moment(words, mail.receivedAt)}</td><td>${escape(mail.to.join(", "))}</td>
    <td><a href="/mail/${mail.id}">${escape(mail.subject || words.noSubject)}</a></td><td>${escape(mail.from)}</td></tr>`;
}

function attachments(words: Words, mail: Mail): string {
  if (mail.attachments.length === 0) return "";
  const names = mail.attachments.map(
    (file) => `${file.name || file.type} (${Math.ceil(file.bytes / 1024)} kB)`,
  );
  return `<dt>${words.attachments}</dt><dd>${escape(names.join(", "))}</dd>`;
}

function moment(words: Words, iso: string): string {
  const shown = new Intl.DateTimeFormat(words.language, {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: "Europe/Amsterdam",
  });
  return `<time datetime="${iso}">${shown.format(new Date(iso))}</time>`;
}

function linked(text: string): string {
  return escape(text).replaceAll(
    /https?:\/\/[^\s<>"]+[^\s<>".,)]/g,
    (url) => `<a href="${url}" target="_blank" rel="noopener">${url}</a>`,
  );
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function page(words: Words, title: string, content: string): string {
  return `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${escape(title)} · Omzien</title><link rel="stylesheet" href="/mailbox.css"></head><body><main>${content}</main></body></html>`;
}

export const stylesheet = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: #767676; --link: #0b4f8a; --ground: #fff; --ink: #1b1b1b; }
@media (prefers-color-scheme: dark) { :root { --link: #9cc9f5; --line: #8c8c8c; --ground: #16181b; --ink: #f2f2f2; } }
body { margin: 0; background: var(--ground); color: var(--ink); } main { max-inline-size: 64rem; margin-inline: auto; padding: 1rem; }
a { color: var(--link); } h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem; }
caption { text-align: start; padding-block: .5rem; }
th, td { text-align: start; padding: .5rem; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; vertical-align: top; }
label { display: block; } .row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; list-style: none; padding: 0; }
input { flex: 1 1 12rem; } input, button { font: inherit; padding: .5rem .75rem; min-block-size: 2.75rem; }
.quiet { margin-block: 1rem; } [aria-current] { font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { inline-size: 100%; block-size: 70vh; border: 1px solid var(--line); background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  tr { display: block; border-block-end: 1px solid var(--line); padding-block: .5rem; } td { display: block; border: 0; padding: 0; }
}
`;

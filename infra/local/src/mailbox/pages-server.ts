import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Mail, MailStore } from "./mail-store.ts";
import { framed, listPage, mailPage, notFoundPage, stylesheet } from "./page.ts";
import { wordsFor } from "./words.ts";

type Answer = { status: number; type: string; body: string | Buffer; headers?: Record<string, string> };

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
// A mail may show its own style and the pictures of the local sites; it can run nothing and belongs to no origin.
const framePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: http://*.localhost:*; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/**
 * The web pages of the mailbox, and for tests: `GET /mails?to=` (newest first) and `GET /mails/{id}` as JSON,
 * `DELETE /mails`. Answers only to local host names and changes nothing for another site.
 */
export function createPagesServer(store: MailStore): Server {
  return createServer((request, response) => {
    answer(store, request).then(
      (given) => send(response, given),
      (error: unknown) => {
        process.stderr.write(`mailbox: ${String(error)}\n`);
        send(response, { status: 500, type: "text/plain", body: "The mailbox could not answer." });
      },
    );
  });
}

async function answer(store: MailStore, request: IncomingMessage): Promise<Answer> {
  if (!isLocalHost(request.headers.host)) return { status: 404, type: "text/plain", body: "Not found" };
  const url = new URL(request.url ?? "/", "http://mailbox.localhost");
  if (request.method === "GET" || request.method === "HEAD") return show(store, request, url);
  if (isOtherSite(request)) return { status: 403, type: "text/plain", body: "Forbidden" };
  return change(store, request.method, url);
}

// A page elsewhere may not read mails by pointing its own name at this machine.
function isLocalHost(host: string | undefined): boolean {
  return /^([a-z0-9-]+\.)*(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? "");
}

function isOtherSite(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

async function show(store: MailStore, request: IncomingMessage, url: URL): Promise<Answer> {
  const words = wordsFor(request.headers["accept-language"]);
  const recipient = url.searchParams.get("to") ?? "";
  const [, noun, id = "", part] = url.pathname.split("/");
  if (url.pathname === "/") return html(listPage(words, store.list(recipient), recipient));
  if (url.pathname === "/mails") return json(store.list(recipient));
  if (url.pathname === "/mailbox.css") return { status: 200, type: "text/css", body: stylesheet };
  const mail = store.find(id);
  const shown = mail && (await showMail(store, mail, `${noun ?? ""}/${part ?? ""}`));
  if (shown) return shown;
  if (mail && noun === "mail") return html(mailPage(words, mail, url.searchParams.get("view") === "text"));
  return { ...html(notFoundPage(words)), status: 404 };
}

async function showMail(store: MailStore, mail: Mail, what: string): Promise<Answer | undefined> {
  switch (what) {
    case "mails/":
      return json(mail);
    case "mails/html":
      return { ...html(framed(mail)), headers: { "Content-Security-Policy": framePolicy } };
    case "mails/source":
      return {
        status: 200,
        type: "message/rfc822",
        body: await store.source(mail.id),
        headers: { "Content-Disposition": `attachment; filename="${mail.id}.eml"` },
      };
    default:
      return undefined;
  }
}

async function change(store: MailStore, method: string | undefined, url: URL): Promise<Answer> {
  const [, , id = "", verb] = url.pathname.split("/");
  if (method === "DELETE" && url.pathname === "/mails") {
    await store.removeAll();
    return { status: 204, type: "text/plain", body: "" };
  }
  if (method === "POST" && url.pathname === "/mails/remove-all") {
    await store.removeAll();
    return toList;
  }
  if (method === "POST" && verb === "remove") {
    await store.remove(id);
    return toList;
  }
  return { status: 404, type: "text/plain", body: "Not found" };
}

const toList: Answer = { status: 303, type: "text/plain", body: "", headers: { Location: "/" } };

function html(body: string): Answer {
  return { status: 200, type: "text/html", body, headers: { "Content-Security-Policy": pagePolicy } };
}

function json(value: unknown): Answer {
  return { status: 200, type: "application/json", body: JSON.stringify(value) };
}

function send(response: ServerResponse, answered: Answer): void {
  response.writeHead(answered.status, {
    "Content-Type": answered.type.startsWith("text/") ? `${answered.type}; charset=utf-8` : answered.type,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    ...answered.headers,
  });
  response.end(answered.body);
}

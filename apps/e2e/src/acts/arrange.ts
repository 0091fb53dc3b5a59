import type { Visitor } from "../visitor.ts";

/**
 * Something a signed-in visitor did earlier, through the API that the page calls: for what a story needs but does
 * not show. The visitor's page must be on the site.
 *
 * @param basedOn the version that it is based on, where two could change it at once.
 * @throws Error for any answer but a success.
 */
export async function arrange<Answer>(
  { page, name }: Visitor,
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  basedOn?: string,
): Promise<Answer> {
  const { status, text } = await page.evaluate(send, {
    method,
    path: `/api/v1${path}`,
    key: crypto.randomUUID(),
    body: body === undefined ? null : JSON.stringify(body),
    basedOn: basedOn ?? null,
  });
  if (status >= 300) throw new Error(`${name}: ${method} ${path} was answered ${status} ${text}`);
  // The caller names the contract of the path.
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

async function send(request: {
  method: string;
  path: string;
  key: string;
  body: string | null;
  basedOn: string | null;
}) {
  const response = await fetch(request.path, {
    method: request.method,
    headers: {
      "Idempotency-Key": request.key,
      ...(request.body === null ? {} : { "Content-Type": "application/json" }),
      ...(request.basedOn === null ? {} : { "If-Match": `"${request.basedOn}"` }),
    },
    body: request.body,
  });
  return { status: response.status, text: await response.text() };
}

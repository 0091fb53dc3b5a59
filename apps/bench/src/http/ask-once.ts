import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { hostOf, markOf } from "../database/make-tenants.ts";
import { askers, requestId } from "../database/history.ts";
import { tokenOf } from "../database/sessions.ts";
import { written } from "../load/requests.ts";
import { isList, type Operation, rowsAsked } from "../servers/scripted-request.ts";

/** Sends one request of an operation, as a browser would, and reads its answer. @throws Error unless it is 200. */
export async function askOnce(
  port: number,
  { operation, tenant, person }: { operation: Operation; tenant: number; person: number },
): Promise<string> {
  const path = {
    list: `/api/v1/help-requests?list=open&limit=${rowsAsked.list}`,
    page: `/api/v1/help-requests?list=open&limit=${rowsAsked.page}`,
    own: `/api/v1/help-requests/${requestId(person)}`,
    write: "/api/v1/me",
  }[operation];
  const sent = request({
    host: "127.0.0.1",
    port,
    path,
    method: operation === "write" ? "PUT" : "GET",
    headers: {
      Host: hostOf(tenant),
      Cookie: `omzien=${tokenOf(isList(operation) ? 0 : person)}`,
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/json",
    },
  });
  sent.end(operation === "write" ? JSON.stringify(written) : undefined);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString("utf8");
  if (response.statusCode !== 200) throw new Error(`${operation}: ${response.statusCode} ${body}`);
  return body;
}

/**
 * Proves that what will be measured is the real thing: every tenant's list is full and its own.
 * @throws Error naming the tenant whose answer was not.
 */
export async function checkAnswers(port: number, tenants: number): Promise<void> {
  for (let tenant = 0; tenant < tenants; tenant++) {
    const answer: unknown = JSON.parse(await askOnce(port, { operation: "page", tenant, person: 0 }));
    const items = typeof answer === "object" && answer !== null && "items" in answer ? answer.items : [];
    const isOwn = (item: unknown) => JSON.stringify(item).includes(markOf(tenant));
    if (!Array.isArray(items) || items.length !== Math.min(rowsAsked.page, askers) || !items.every(isOwn))
      throw new Error(`${hostOf(tenant)} did not get its own ${Math.min(rowsAsked.page, askers)} requests`);
  }
}

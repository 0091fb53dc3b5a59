import { hostOf } from "../database/make-tenants.ts";
import { askers, requestId } from "../database/history.ts";
import { tokenOf } from "../database/sessions.ts";
import { isList, type Operation, rowsAsked } from "../servers/scripted-request.ts";

/** One request as it goes over the wire. */
export function requestFor(operation: Operation, tenant: number, person: number): Buffer {
  const common = `Host: ${hostOf(tenant)}\r\nCookie: omzien=${tokenOf(isList(operation) ? 0 : person)}\r\n`;
  switch (operation) {
    case "list":
    case "page":
      return Buffer.from(
        `GET /api/v1/help-requests?list=open&limit=${rowsAsked[operation]} HTTP/1.1\r\n${common}\r\n`,
      );
    case "own":
      return Buffer.from(`GET /api/v1/help-requests/${requestId(person)} HTTP/1.1\r\n${common}\r\n`);
    case "write":
      return Buffer.from(
        `PUT /api/v1/me HTTP/1.1\r\n${common}Sec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    default:
      return operation satisfies never;
  }
}

/** A write without contact data: those are sealed anew each time, which the peers could not do after us. */
export const written = { firstName: "Anna" };
const body = JSON.stringify(written);

/** Every request of an operation once, by tenant; persons in turn. */
export function requestsOf(operation: Operation, tenants: number): Buffer[][] {
  const people = isList(operation) ? [0] : Array.from({ length: askers }, (_, index) => index + 1);
  return Array.from({ length: tenants }, (_, tenant) =>
    people.map((person) => requestFor(operation, tenant, person)),
  );
}

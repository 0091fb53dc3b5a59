import { type TestTenant, testSecrets } from "@omzien/testing";
import type { TestApi } from "./test-api.ts";

/** Somebody with a browser: keeps the cookie, and says so when an answer is not what the story needs. */
export interface Resident {
  get<T>(path: string): Promise<T>;
  send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T>;
}

/** Signs in with the code of the mail, accepts the code of conduct, answers every question, and says where home is. */
export async function signUp(
  api: TestApi,
  tenant: TestTenant,
  person: { email: string; firstName: string; postcode: string; phone: string },
): Promise<Resident> {
  const visitor = residentWith(api, tenant, undefined);
  const request = await visitor.send<{ id: string }>("POST", "/sign-in-requests", { email: person.email });
  const answer = await api.call(tenant, "/sessions", {
    method: "POST",
    body: { signInRequestId: request.id, code: testSecrets.code(tenant.id, "sign-in-code", request.id) },
  });
  if (answer.status !== 201) throw new Error(`signing in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  const resident = residentWith(api, tenant, cookie);

  const place = await resident.get<{ area: { id: string } | null }>(
    `/areas/lookup?postcode=${person.postcode}`,
  );
  await resident.send("PUT", "/me", {
    firstName: person.firstName,
    postcode: person.postcode,
    phone: person.phone,
    ...(place.area ? { areaId: place.area.id } : {}),
  });
  const conduct = await resident.get<{ version: number }>("/code-of-conduct");
  await resident.send("POST", "/code-of-conduct/acceptances", { version: conduct.version });
  const promise = await resident.get<{ version: number }>("/confidentiality-statement");
  await resident.send("POST", "/confidentiality-statement/acceptances", { version: promise.version });
  const questions = await resident.get<{ purpose: string; textVersion: number }[]>("/consents");
  await resident.send("POST", "/consents", {
    answers: questions.map(({ purpose, textVersion }) => ({ purpose, textVersion, answer: "given" })),
  });
  return resident;
}

function residentWith(api: TestApi, tenant: TestTenant, cookie: string | undefined): Resident {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await api.call(tenant, path, {
      method,
      body,
      headers: cookie === undefined ? {} : { cookie },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    // The contract says what an operation answers with; the story names it.
    return (text === "" ? undefined : JSON.parse(text)) as T;
  };
  return { get: (path) => call("GET", path), send: (method, path, body) => call(method, path, body) };
}

import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { quantile } from "@omzien/matching/simulation";
import { askers, requestId } from "../database/history.ts";
import { hostOf } from "../database/make-tenants.ts";
import type { BenchDatabase } from "../database/prepare-database.ts";
import { tokenOf } from "../database/sessions.ts";
import { apiEnvironment, apiProgram } from "../servers/api.ts";
import { startServer } from "../servers/start-server.ts";

/** Milliseconds from question to whole answer. */
export interface CandidateTimes {
  p50: number;
  p95: number;
  p99: number;
  /** Candidates in an answer, on average. */
  shown: number;
  /** Answers "busy, try again in a minute", of a hundred; each counts for the time until it came. */
  refused: number;
}

const perSecond = 20;
const warmSeconds = 5;

/**
 * The desk's "show candidates" over HTTP, twenty a second whether or not the answers before are there.
 * @throws Error when an answer is neither 200 nor 503, or none has a candidate.
 */
export async function measureCandidates(
  database: BenchDatabase,
  tenant: number,
  seconds: number,
): Promise<CandidateTimes> {
  const server = await startServer(apiProgram, {
    ...apiEnvironment(database.appUrl),
    // Refusals are counted here.
    LOG_LEVEL: "error",
  });
  try {
    await sendFor(server.port, tenant, warmSeconds);
    const answers = await sendFor(server.port, tenant, seconds);
    const times = answers.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
    const served = answers.flatMap(({ shown }) => shown ?? []);
    if (served.every((shown) => shown === 0))
      throw new Error("nobody was found for any request: nothing was measured");
    return {
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      p99: quantile(times, 0.99),
      shown: served.reduce((sum, shown) => sum + shown, 0) / served.length,
      refused: (100 * (answers.length - served.length)) / answers.length,
    };
  } finally {
    await server.stop();
  }
}

interface Answer {
  milliseconds: number;
  /** Undefined: refused. */
  shown: number | undefined;
}

async function sendFor(port: number, tenant: number, seconds: number): Promise<Answer[]> {
  const sent: Promise<Answer>[] = [];
  for (let index = 0; index < seconds * perSecond; index++) {
    sent.push(ask(port, tenant, 1 + (index % askers)));
    await pause(1000 / perSecond);
  }
  return Promise.all(sent);
}

async function ask(port: number, tenant: number, n: number): Promise<Answer> {
  const began = performance.now();
  const sent = request({
    host: "127.0.0.1",
    port,
    path: `/api/v1/help-requests/${requestId(n)}/candidates`,
    headers: { Host: hostOf(tenant), Cookie: `omzien=${tokenOf(0)}` },
  });
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const body: unknown = await json(response);
  const milliseconds = performance.now() - began;
  if (response.statusCode === 503) return { milliseconds, shown: undefined };
  const isList = typeof body === "object" && body !== null && "candidates" in body;
  if (response.statusCode !== 200 || !isList || !Array.isArray(body.candidates))
    throw new Error(`candidates: ${response.statusCode} ${JSON.stringify(body)}`);
  return { milliseconds, shown: body.candidates.length };
}

import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

export interface LoadAnswer {
  status: number;
  retryAfter: string | undefined;
  body: string;
}

export interface Outcome {
  /** Texts of the notes that the API said it had taken. */
  acknowledged: Set<string>;
  /** Texts whose answer was a 5xx or no answer. */
  unanswered: string[];
  statuses: Record<string, number>;
  /** 503 without saying when to come back. */
  without: number;
  lastAcknowledgedAt: number;
}

/** One POST on a connection that is kept open. @throws the socket's error when the server is gone. */
export function post(
  target: { port: number; host: string; cookie: string; agent: Agent },
  path: string,
  body: unknown,
): Promise<LoadAnswer> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: target.port,
        method: "POST",
        path: `/api/v1${path}`,
        agent: target.agent,
        headers: {
          host: target.host,
          cookie: target.cookie,
          "sec-fetch-site": "same-origin",
          "content-type": "application/json",
          "content-length": Buffer.byteLength(text),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers["retry-after"],
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(text);
  });
}

/** A desk that writes down calls about somebody, over and over, until told to stop; every text is another one. */
export function startLoad(
  targetOf: () => { port: number; host: string; cookie: string; personId: string },
  writers: number,
): { outcome: Outcome; stop: () => Promise<void> } {
  const outcome: Outcome = {
    acknowledged: new Set(),
    unanswered: [],
    statuses: {},
    without: 0,
    lastAcknowledgedAt: 0,
  };
  const agent = new Agent({ keepAlive: true, maxSockets: writers });
  let isOver = false;
  const write = async (_: unknown, writer: number) => {
    for (let n = 0; !isOver; n++) {
      const text = `Gebeld ${writer}-${n}-${Math.random()}`;
      const { personId, ...target } = targetOf();
      const answer = await post({ ...target, agent }, "/call-notes", { personId, text }).catch(codeOf);
      note(outcome, text, answer);
      if (typeof answer === "string" || answer.status >= 500) await wait(10);
    }
  };
  const all = Promise.all(Array.from({ length: writers }, write));
  return {
    outcome,
    stop: async () => {
      isOver = true;
      await all;
      agent.destroy();
    },
  };
}

function note(outcome: Outcome, text: string, answer: LoadAnswer | string): void {
  const status = typeof answer === "string" ? answer : String(answer.status);
  outcome.statuses[status] = (outcome.statuses[status] ?? 0) + 1;
  if (typeof answer !== "string" && answer.status === 201) {
    outcome.acknowledged.add(text);
    outcome.lastAcknowledgedAt = performance.now();
    return;
  }
  outcome.unanswered.push(text);
  if (typeof answer !== "string" && answer.status === 503 && !answer.retryAfter) outcome.without++;
}

const codeOf = (error: NodeJS.ErrnoException) => error.code ?? error.message;

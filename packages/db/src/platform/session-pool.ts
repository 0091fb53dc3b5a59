import type { ConnectionOptions } from "../driver/connection.ts";
import { openSession, type Session } from "../driver/session.ts";

/** A few sessions, each lent to one user at a time, first come first served. */
export interface SessionPool {
  use<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens `size` sessions, lazily. */
export function openPool(options: ConnectionOptions, size: number): SessionPool {
  const all = Array.from({ length: size }, () => openSession(options));
  const idle = [...all];
  const waiting: ((session: Session) => void)[] = [];

  function take(): Promise<Session> {
    const session = idle.pop();
    return session === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(session);
  }

  function giveBack(session: Session): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(session);
    else next(session);
  }

  return {
    use: async (work) => {
      const session = await take();
      try {
        return await work(session);
      } finally {
        giveBack(session);
      }
    },
    close: async () => {
      await Promise.all(all.map(({ sql }) => sql.end({ timeout: 5 })));
    },
  };
}

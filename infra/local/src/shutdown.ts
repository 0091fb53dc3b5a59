import { setTimeout as pause } from "node:timers/promises";

/** Stops something; in a hurry it has about two seconds. */
export type Stop = (isHurried: boolean) => Promise<void>;

export type Shutdown = {
  add(stop: Stop): void;
  /** Last started, first stopped; in a hurry everything at once. Calling it again only makes it hurry. */
  run(isHurried: boolean): Promise<void>;
};

export function createShutdown(): Shutdown {
  const stops: Stop[] = [];
  let running: Promise<void> | undefined;
  const orderly = async () => {
    for (const stop of stops.toReversed()) await stop(false);
  };
  return {
    add: (stop) => stops.push(stop),
    run: (isHurried) => {
      if (isHurried) return Promise.all(stops.map((stop) => stop(true))).then(() => undefined);
      running ??= orderly();
      return running;
    },
  };
}

/**
 * Ends this process when a person, the system or the death of its parent asks for it. The first Ctrl-C lets
 * everything finish, a second one a second later does not wait. Signals that npm doubles count once.
 *
 * @param hasParentPipe that input is a pipe which closes when the parent is gone.
 */
export function endOnRequest(shutdown: Shutdown, hasParentPipe: boolean): void {
  let firstAt: number | undefined;
  const onSignal = () => {
    if (firstAt !== undefined && performance.now() - firstAt < 1000) return;
    const isSecond = firstAt !== undefined;
    firstAt ??= performance.now();
    process.stdout.write(isSecond ? "\nStopping at once…\n" : "\nStopping… (again Ctrl-C: at once)\n");
    void end(shutdown, isSecond, 0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  if (!hasParentPipe) return;
  process.stdin.on("close", () => void end(shutdown, true, 1)).resume();
  process.stdin.unref();
}

/** Stops everything, then ends this process; in a hurry after two and a half seconds whatever happens. */
export async function end(shutdown: Shutdown, isHurried: boolean, exitCode: number): Promise<never> {
  const stopping = shutdown.run(isHurried).catch((error: unknown) => {
    process.stderr.write(`Not everything stopped as it should: ${String(error)}\n`);
  });
  await (isHurried ? Promise.race([stopping, pause(2500)]) : stopping);
  process.exit(exitCode);
}

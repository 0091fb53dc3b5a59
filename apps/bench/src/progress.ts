/** One line of the terminal that says how far a step is. */
export interface Progress {
  at(done: number, of: number): void;
  end(): void;
}

/** Begins a step. On a terminal the line is rewritten; in a log file it is written ten times. */
export function progressOf(step: string): Progress {
  const begun = performance.now();
  let told = -1;
  const write = (text: string) =>
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
  if (process.stderr.isTTY) write(step);
  return {
    at: (done, of) => {
      const tenth = Math.floor((done * (process.stderr.isTTY ? 100 : 10)) / of);
      if (tenth === told) return;
      told = tenth;
      write(`${step} ${done}/${of}`);
    },
    end: () => {
      write(`${step}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      if (process.stderr.isTTY) process.stderr.write("\n");
    },
  };
}

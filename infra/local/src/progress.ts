/**
 * Runs one step and shows its name, its seconds while it runs, and how it ended. On a terminal on one line; in a
 * log as a beginning and an end.
 *
 * @param work may call `say` with a short word on how far it is.
 */
export async function step<T>(title: string, work: (say: (word: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now();
  const isTerminal = process.stdout.isTTY;
  let latest = "";
  const line = (mark: string) => `${mark} ${title}${latest && ` — ${latest}`} ${elapsed(began)}`;
  const redraw = () => process.stdout.write(`\r\x1b[2K${line("…")}`);
  if (!isTerminal) process.stdout.write(`… ${title}\n`);
  const ticking = isTerminal ? setInterval(redraw, 200) : undefined;
  const finish = (mark: string) => {
    clearInterval(ticking);
    process.stdout.write(`${isTerminal ? "\r\x1b[2K" : ""}${line(mark)}\n`);
  };
  try {
    const result = await work((word) => {
      latest = word;
    });
    finish("✓");
    return result;
  } catch (error) {
    finish("✗");
    throw error;
  }
}

/** "3.4 s" since a moment of `performance.now()`. */
export function elapsed(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** "[#########-----------] 45 %"; `fraction` in [0, 1]. */
export function bar(fraction: number): string {
  const width = 20;
  const filled = Math.round(Math.min(1, Math.max(0, fraction)) * width);
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${Math.round(fraction * 100)} %`;
}

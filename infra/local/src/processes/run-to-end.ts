import { StartFault } from "../start-fault.ts";
import { spawnTied } from "./tied-program.ts";

export type Run = {
  title: string;
  command: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Called with each line that the program writes. */
  onLine?: (line: string) => void;
  /** How much of its output is told when it fails; 25 unless said. */
  lines?: number;
};

export type RunResult = { code: number; output: string };

/** Runs a program without input and collects what it writes; never throws for its exit code. */
export function run(program: Run): Promise<RunResult> {
  const child = spawnTied(program.command, program.args, {
    cwd: program.cwd,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...program.env },
    output: "pipe",
  });
  return new Promise((resolve) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        for (const line of chunk.split("\n")) if (line.trim() !== "") program.onLine?.(line.trim());
      });
    }
    child.once("error", (error) => resolve({ code: 127, output: `${program.command}: ${error.message}` }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The same for a program that must succeed.
 *
 * @throws StartFault with the last lines it wrote.
 */
export async function runToEnd(program: Run): Promise<string> {
  const { code, output } = await run(program);
  if (code === 0) return output;
  throw new StartFault(
    `${program.title} failed:\n${output
      .trim()
      .split("\n")
      .slice(-(program.lines ?? 25))
      .join("\n")}`,
  );
}

import { type ChildProcess, spawn } from "node:child_process";

// The shell holds our end of a pipe; when that closes, also because we were killed, the program and all it started
// are asked to stop, and after a second made to.
const watchdog = `
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
( trap '' TERM; while read -r _; do :; done; kill -TERM 0; sleep 1; kill -KILL 0 ) <&3 >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait $program; code=$?
kill -KILL $watch
exit $code
`;

/**
 * Starts a program, without input, that does not outlive us, nor does anything it starts.
 *
 * @param output `inherit` to let it speak for itself, `pipe` to read what it writes.
 */
export function spawnTied(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; output: "inherit" | "pipe" },
): ChildProcess {
  return spawn("/bin/sh", ["-c", watchdog, "sh", command, ...args], {
    cwd: options.cwd,
    env: options.env,
    stdio: ["pipe", options.output, options.output],
    // A process group of its own, which the watchdog can stop as a whole.
    detached: true,
  });
}

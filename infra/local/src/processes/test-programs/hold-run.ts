import { join } from "node:path";
import { run } from "../run-to-end.ts";

// Started by the test as a process of its own, to be killed while a program it runs goes on.
const [folder = ""] = process.argv.slice(2);
await run({
  title: "stubborn",
  command: process.execPath,
  args: [join(import.meta.dirname, "stubborn-server.ts")],
  cwd: folder,
  env: { PID_FILE: join(folder, "pid") },
});

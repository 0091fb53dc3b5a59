import { join } from "node:path";
import { startServerProcess } from "../server-process.ts";

// Started by the test as a process of its own, to be killed.
const [folder = ""] = process.argv.slice(2);
startServerProcess({
  name: "stubborn",
  program: join(import.meta.dirname, "stubborn-server.ts"),
  env: { PID_FILE: join(folder, "pid") },
  cwd: folder,
  logDir: folder,
});
setInterval(() => undefined, 60_000);

import { spawn } from "node:child_process";

// The deliberately careless parent: its child holds no pipe to it, so it stays behind when the parent is killed.
const child = spawn("/bin/sh", ["-c", "sleep 30"], { detached: true, stdio: "ignore" });
process.stdout.write(`${JSON.stringify({ pid: child.pid })}\n`);
setInterval(() => undefined, 60_000);

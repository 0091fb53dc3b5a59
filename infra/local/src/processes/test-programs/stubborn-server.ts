import { writeFileSync } from "node:fs";

// A server that does not care to be asked to stop. Says which process it is in the file it is given.
process.on("SIGTERM", () => undefined);
writeFileSync(String(process.env["PID_FILE"]), String(process.pid));
setInterval(() => undefined, 60_000);

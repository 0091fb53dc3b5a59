// Loaded before each server: its input is a pipe to the benchmark, and closes with it, also when that is killed.
process.stdin.on("end", () => process.exit(1));
process.stdin.on("error", () => process.exit(1));
process.stdin.resume();
process.stdin.unref();

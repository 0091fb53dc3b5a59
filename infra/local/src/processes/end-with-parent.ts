// Loaded before the program in each process that npm start begins. Its input is a pipe to the parent: when that
// closes, also because the parent was killed, the program is asked to stop, and after 1.5 s it is ended.
process.stdin.on("end", () => {
  setTimeout(() => process.exit(1), 1500).unref();
  process.kill(process.pid, "SIGTERM");
});
process.stdin.on("error", () => process.exit(1));
process.stdin.resume();
process.stdin.unref();

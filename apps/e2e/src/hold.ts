import { startProduct } from "./product/start-product.ts";

// For whoever writes a story: the product stays up, and `run.ts --on <folder>` plays on it again and again.
const product = await startProduct();
process.stdout.write(`${product.dataDir} on port ${product.port}; Ctrl-C stops it\n`);
const alive = setInterval(() => undefined, 60_000);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    clearInterval(alive);
    void product.stop();
  });
}

// Loaded before every program of the product: its clock runs ahead by as many milliseconds as the file in `?file=`
// says. Plain JavaScript, because the bootstrap runs on whatever Node there is.
import { openSync, readSync } from "node:fs";

const file = openSync(new URL(import.meta.url).searchParams.get("file") ?? "", "r");
const digits = Buffer.alloc(16);
const RealDate = Date;
const realNow = RealDate.now;

// Read at every look, so that all programs are ahead in the same instant.
function now() {
  const length = readSync(file, digits, 0, digits.length, 0);
  return realNow() + Number(digits.toString("latin1", 0, length));
}

RealDate.now = now;
globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
});

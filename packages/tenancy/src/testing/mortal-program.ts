import { openPlatform } from "@omzien/db";
import { mortalVerbs, type MortalOrder } from "./mortal-verbs.ts";

// A process of its own, because it is killed: does what its first argument orders and dies at the moment it names.
const order: MortalOrder = JSON.parse(process.argv[2] ?? "");
const die = () => process.kill(process.pid, "SIGKILL");
const at = (moment: string) => {
  if (moment === order.dieAt) die();
};
if (order.dieAfterMs !== undefined) setTimeout(die, order.dieAfterMs);
const admin = openPlatform({ url: order.adminUrl, connections: 6, statementTimeoutMs: 0 });
await mortalVerbs[order.verb](admin, order, at);
await admin.close();

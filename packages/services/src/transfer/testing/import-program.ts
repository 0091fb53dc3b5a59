import { openSecondDoor } from "@omzien/testing/second-door";
import { importTenant } from "../import-tenant.ts";
import type { ImportOrder } from "./run-import.ts";

// A process of its own, because it is killed: imports a package and dies at the moment that it is told.
const order: ImportOrder = JSON.parse(process.argv[2] ?? "");
const at = (moment: string) => {
  if (moment === order.dieAt) process.kill(process.pid, "SIGKILL");
};
let isMaking = false;
const door = await openSecondDoor(order.address);
const { app, worker } = order.address.logins;
await importTenant({
  folder: order.folder,
  admin: door.admin,
  logins: { app: app.name, worker: worker.name },
  who: "test",
  filesOf: (id) => door.files.of(id),
  removeFilesOf: (id) => door.removeFilesOf(id),
  contextOf: async (tenant) => door.contextOf(tenant),
  longestMs: 60_000,
  onStep: (step, what) => {
    isMaking ||= step === "rows";
    at(`${step} ${what}`);
  },
  onTable: ({ table }) => {
    if (isMaking && table === "person") at("rows within");
  },
});
await door.close();

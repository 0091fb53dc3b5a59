import { type Demo, demoSites } from "./seed/seed-demo.ts";
import type { OpenDatabase } from "./start/open-database.ts";

export async function prepareDatabase(_database: OpenDatabase, _say: (word: string) => void): Promise<Demo> {
  return { sites: demoSites, accounts: [] };
}

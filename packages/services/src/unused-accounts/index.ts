export { tendUnusedAccounts } from "./tend-unused-accounts.ts";
export { askAfterDays, goesAfterDays } from "./terms.ts";

import type { Demo } from "../seed/seed-demo.ts";

/** What `npm start` prints last: where everything is and who can sign in. */
export function addressTable(
  demo: Demo,
  port: number,
  {
    mailbox,
    console,
    invitation,
  }: { mailbox: string | undefined; console: string; invitation: string | undefined },
): string {
  const sites = demo.sites.map(({ name, host }) => [name, `http://${host}:${port}`]);
  const mail = mailbox === undefined ? [] : [["Mailbox", mailbox]];
  const accounts = demo.accounts.map(({ host, email, about }) => [email, host, about]);
  return [
    "",
    ...aligned([...sites, ...mail, ["Console", console]]),
    ...(accounts.length === 0
      ? []
      : ["", "Demo accounts; sign in with the address, the mail is in the mailbox:"]),
    ...aligned(accounts),
    ...(invitation === undefined
      ? []
      : [
          "",
          "Platform administrator: nobody yet. This link makes one; it is good once, for a day:",
          `  ${invitation}`,
        ]),
    "",
    "Ctrl-C stops everything. The data stays in .omzien; npm start -- --fresh begins again.",
    "",
  ].join("\n");
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

import { readCommand } from "@omzien/local/commands";
import { expect, test } from "vitest";
import { filesIn, textOf } from "./shipped.ts";

const texts = [
  ...filesIn("apps/docs", [".md"]),
  ...filesIn("infra", [".md", ".yaml", ".sql"]),
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
];

/** Words of each command of `omzien` in a text; a line break within one is a space. */
function commandsIn(text: string): string[][] {
  const asked =
    /(?:npm run (?:--silent )?omzien --|infra\/local\/src\/omzien\.ts"?,?)[ \n]+([^`>|\n]*(?:\n[^`>|\n]*(?=`))?)/g;
  return [...text.matchAll(asked)]
    .map(([, words = ""]) =>
      words
        .replaceAll(/["\],[]/g, " ")
        .trim()
        .split(/\s+/),
    )
    .map((words) => words.slice(0, Math.max(1, endOf(words))))
    .filter(([first = ""]) => /^[a-z]/.test(first));
}

/** Verbs, then options with a word each; what follows is the sentence that it stands in. */
function endOf(words: readonly string[]): number {
  const first = words.findIndex((word) => word.startsWith("--"));
  if (first === -1) return words.length;
  let end = first;
  while (words[end]?.startsWith("--")) end += words[end] === "--apply" || words[end] === "--help" ? 1 : 2;
  return end;
}

/** What the command line says to a command that it does not know, or to one with an option that it does not know. */
function faultOf(words: readonly string[]): string | undefined {
  try {
    readCommand([...words], "/");
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // Left out here: values that are missing or are no file, which a guide need not have.
    return /There is no command|lists the options/.test(said) ? said : undefined;
  }
}

const found = texts.flatMap((path) => commandsIn(textOf(path)).map((words) => ({ path, words })));

test("every command that guides, runbooks and manifests name exists, with its options", () => {
  const faults = found.flatMap(({ path, words }) => {
    const fault = faultOf(words);
    return fault === undefined ? [] : [`${path}: ${words.join(" ")}: ${fault}`];
  });
  expect(faults).toEqual([]);
  expect(found.length).toBeGreaterThan(40);
});

test("a command or option that does not exist is noticed, also over the end of a line", () => {
  const faults = [
    "`npm run omzien -- tenant mislay`",
    "`npm run omzien -- tenant list --everything yes`",
    "`npm run omzien -- domain\nfetch --host a.nl`",
    'command: ["node", "infra/local/src/omzien.ts", "mend"]',
  ].map((text) => commandsIn(text).map(faultOf));
  expect(faults.map(([fault]) => fault !== undefined)).toEqual([true, true, true, true]);
  expect(commandsIn("`npm run omzien -- tenant list` says so").map(faultOf)).toEqual([undefined]);
});

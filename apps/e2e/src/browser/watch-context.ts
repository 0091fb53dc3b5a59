import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

export type Watch = {
  /** What happened that must not: third parties, errors on the console, foreign cookies. Empties the list. */
  faults: () => Promise<string[]>;
  /** From here on a console error that matches is part of the story, such as an answer 409. */
  expectError: (pattern: RegExp) => void;
};

// `omzien-away`: for ten minutes, of who is signing in at the municipality's own provider.
const allowedCookies = new Set(["omzien", "__Host-omzien", "omzien-console", "omzien-away"]);

/** Watches everything that the pages of one browser do. @param origins the sites of this installation. */
export function watchContext(context: BrowserContext, origins: readonly string[]): Watch {
  const faults: string[] = [];
  // Asked on every own page; 404 is how the API says that somebody has no offer.
  const expected: RegExp[] = [/404 .*\/api\/v1\/help-offers\/mine\)$/];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = origins.includes(url.origin) || ["data:", "blob:", "about:"].includes(url.protocol);
    if (!isOwn) faults.push(`a request to a third party: ${request.url()}`);
  });
  const note = (message: ConsoleMessage) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const text = `${message.text()} (${message.location().url})`;
    if (expected.some((pattern) => pattern.test(text))) return;
    faults.push(`console ${message.type()}: ${text}`);
  };
  context.on("page", (page: Page) => {
    page.on("console", note);
    page.on("pageerror", (error) => faults.push(`an exception on the page: ${error.message}`));
  });
  return {
    expectError: (pattern) => expected.push(pattern),
    faults: async () => {
      const cookies = await context.cookies();
      const foreign = cookies.filter(({ name }) => !allowedCookies.has(name));
      return [...faults.splice(0), ...foreign.map(({ name }) => `a cookie beside the session: ${name}`)];
    },
  };
}

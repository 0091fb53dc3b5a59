import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--no-first-run",
  // Municipalities' own domains, in stories.
  "--host-resolver-rules=MAP *.example 127.0.0.1",
  // Dates in fields as residents see them.
  "--lang=nl-NL",
];

/**
 * Headless Chromium: the one of `CHROMIUM_PATH`, or of the system, or else the one among our packages, which is also
 * taken when `OMZIEN_E2E_BROWSER` is `bundled`.
 */
export async function launchBrowser(): Promise<{ browser: Browser; about: string }> {
  const installed = installedBrowser();
  const browser = await chromium.launch({
    executablePath: installed ?? (await bundled.executablePath()),
    args: installed ? args : [...bundledArgs(), ...args],
    headless: true,
  });
  return { browser, about: `${installed ?? "bundled Chromium"} ${browser.version()}` };
}

// One process ends with the first of several people's browsers that closes; the others switch off what keeps sites
// apart, which is what we test.
const notOurs = new Set(["--single-process", "--disable-web-security", "--allow-running-insecure-content"]);

function bundledArgs(): string[] {
  return bundled.args.filter((each) => !notOurs.has(each));
}

function installedBrowser(): string | undefined {
  if (process.env["OMZIEN_E2E_BROWSER"] === "bundled") return undefined;
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  return ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
    existsSync(path),
  );
}

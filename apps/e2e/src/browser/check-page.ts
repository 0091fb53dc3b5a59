import axe, { type AxeResults, type RunOnly } from "axe-core";
import type { Page } from "playwright-core";
import { settle } from "./other-theme.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// What another dress can break; all other rules look at the document, which stays the same.
const dressRules = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];
const narrowest = 320;

/** Every fault that axe finds on the page as it stands, in a line each. */
export function axeFaults(page: Page): Promise<string[]> {
  return runAxe(page, { type: "tag", values: tags });
}

/**
 * The same for a page that was looked at before, and now wears another theme. On a busy machine Chromium gives text
 * that inherits its colour the new one a moment after the surface under it: what is a fault is there the second time.
 */
export async function axeFaultsOfDress(page: Page): Promise<string[]> {
  const rules: RunOnly = { type: "rule", values: dressRules };
  const faults = await runAxe(page, rules);
  if (faults.length === 0) return faults;
  await settle(page);
  return runAxe(page, rules);
}

async function runAxe(page: Page, runOnly: RunOnly): Promise<string[]> {
  await page.evaluate(
    `if (!window.axe) { const define = undefined; const module = undefined; const exports = undefined; ${axe.source} }`,
  );
  const found = await page.evaluate<AxeResults, RunOnly>(
    (chosen) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: chosen,
        resultTypes: ["violations"],
      }),
    runOnly,
  );
  return found.violations.map(({ id, help, nodes }) => {
    const where = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`);
    return `axe ${id} (${help}), ${nodes.length} times: ${where.join(" | ").replaceAll(/\s+/g, " ")}`;
  });
}

/** Whether the page can be read at 320 px without scrolling sideways (WCAG 1.4.10); leaves the width as it was. */
export async function reflowFaults(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (!size) return [];
  await page.setViewportSize({ width: narrowest, height: size.height });
  // Right after the change of width a busy Chromium may still measure with some of the old layout.
  await settle(page);
  const fault = await page.evaluate(widestBeyond);
  await page.setViewportSize(size);
  return fault === undefined ? [] : [`at ${narrowest} px it scrolls sideways: ${fault}`];
}

/** Whether the page scrolls sideways at its present width. */
export async function overflowFaults(page: Page): Promise<string[]> {
  const fault = await page.evaluate(widestBeyond);
  return fault === undefined ? [] : [`it scrolls sideways: ${fault}`];
}

function widestBeyond(): string | undefined {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const beyond = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  const names = beyond.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return `${scrollWidth} > ${clientWidth} by ${names.join(", ")}`;
}

import { vi } from "vitest";

/** How often a property is tried: `OMZIEN_PROPERTY_RUNS`, a whole number of at least 1; 2000 when unset. */
export const propertyRuns = { numRuns: Number(process.env["OMZIEN_PROPERTY_RUNS"] ?? 2000) };

// A night's hundred thousand take as long as they take.
vi.setConfig({ testTimeout: 20_000 + 10 * propertyRuns.numRuns });

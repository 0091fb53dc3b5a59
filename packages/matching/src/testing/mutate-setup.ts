import fc from "fast-check";
import { beforeEach } from "vitest";

// The same worlds for every mutant, so that a score can be repeated; the first fault is enough, smaller or not.
fc.configureGlobal({ seed: 20, endOnFailure: true });

/**
 * Broken variants show what the properties are worth, and a clock how fast it is: neither says anything of a mutant. What
 * other solvers say is left out as well, as it takes too long for each of them.
 */
const saysNothing =
  /broken|is caught|caught by both|within a second|exact way|drops out|without time|too big|other solvers/;

beforeEach(({ task, skip }) => {
  if (saysNothing.test(`${task.suite?.name ?? ""} ${task.name}`)) skip();
});

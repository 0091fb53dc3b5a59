import { type Operation, operations } from "../servers/scripted-request.ts";
import { type Design, designs } from "../servers/start-servers.ts";
import type { Sample } from "./rounds.ts";

/** One line of the table: medians over the rounds. */
export interface Line {
  operation: Operation;
  design: Design;
  requestsPerSecond: number;
  /** Median over the rounds of this design's figure divided by the other's in the same round. */
  toLimit: number;
  toNaive: number;
  /** Lowest and highest of `toLimit`, to see the noise. */
  toLimitRange: readonly [number, number];
  p50Ms: number;
  p99Ms: number;
  serverMicroseconds: number | undefined;
  postgresMicroseconds: number | undefined;
  /** Processor time of the limit, server and PostgreSQL together, divided by this design's. */
  timeToLimit: number | undefined;
  othersShare: number | undefined;
}

/** Sums up the samples of one number of tenants. */
export function summarise(samples: readonly Sample[]): Line[] {
  return operations.flatMap((operation) =>
    designs.map((design) => {
      const of = (name: Design) =>
        samples.filter((sample) => sample.operation === operation && sample.design === name);
      const own = of(design);
      const ratios = (other: Design) =>
        own.map((sample, index) => sample.requestsPerSecond / (of(other)[index]?.requestsPerSecond ?? NaN));
      const toLimit = ratios("limit");
      return {
        operation,
        design,
        requestsPerSecond: median(own.map((sample) => sample.requestsPerSecond)),
        toLimit: median(toLimit),
        toNaive: median(ratios("naive")),
        toLimitRange: [Math.min(...toLimit), Math.max(...toLimit)],
        p50Ms: median(own.map((sample) => sample.p50Ms)),
        p99Ms: median(own.map((sample) => sample.p99Ms)),
        serverMicroseconds: medianOfKnown(own.map((sample) => sample.serverMicroseconds)),
        postgresMicroseconds: medianOfKnown(own.map((sample) => sample.postgresMicroseconds)),
        timeToLimit: medianOfKnown(own.map((sample, index) => timeRatio(of("limit")[index], sample))),
        othersShare: medianOfKnown(own.map((sample) => sample.othersShare)),
      };
    }),
  );
}

function timeRatio(one: Sample | undefined, other: Sample): number | undefined {
  const time = (sample: Sample | undefined) =>
    sample?.serverMicroseconds === undefined || sample.postgresMicroseconds === undefined
      ? undefined
      : sample.serverMicroseconds + sample.postgresMicroseconds;
  const [above, below] = [time(one), time(other)];
  return above === undefined || below === undefined ? undefined : above / below;
}

/** The middle value; of an even number the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + high) / 2 : high;
}

function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

import * as highs from "highs";

/** What is used of HiGHS: one model as text, solved once. */
type Solver = {
  solve: (
    model: string,
    options: { output_flag: boolean; time_limit?: number; mip_rel_gap?: number },
  ) => {
    Status: string;
    ObjectiveValue: number;
    Columns: Readonly<Record<string, { Primal?: number }>>;
  };
};

/**
 * HiGHS, compiled to WebAssembly: exact, blocking, some hundreds of milliseconds to load. The types of the package speak
 * of CommonJS and Node loads its ES module, so what is there is looked at.
 */
export const loadSolver = async (): Promise<Solver> => {
  const load: unknown = Reflect.get(highs, "default");
  if (typeof load !== "function") {
    throw new TypeError("highs exports no loader");
  }
  return (await load()) as Solver;
};

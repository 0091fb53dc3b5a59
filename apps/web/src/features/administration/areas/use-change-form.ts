import { type AreaEffects, type AreaMap, ChangeAreaMap } from "@omzien/contracts";
import { useState } from "react";
import { type FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { usePlacedProblem } from "../../forms/use-placed-problem.ts";
import { useEffects } from "./EffectsNotice.tsx";
import { useMapChange } from "./queries.ts";

const places: FieldPlace[] = [
  { pointer: "/name", id: "name", missing: "areas.form.name.missing", values: { max: 80 } },
  { pointer: "/shape/areaIds", id: "areas", missing: "areas.form.areas.missing" },
  { pointer: "/shape", id: "shape", missing: "areas.form.shape.missing" },
  { pointer: "/areaIds/0", id: "one", missing: "areas.form.twin.missing" },
  { pointer: "/areaIds/1", id: "other", missing: "areas.form.twin.missing" },
  { pointer: "/areaIds", id: "other" },
  { pointer: "/itemId", id: "from" },
  { pointer: "/from", id: "from" },
];

/** One change: looked at first, then made. What was filled in stays until it is made. */
export function useChangeForm(map: AreaMap, onDone: () => void) {
  const faults = useFaults(places);
  const change = useMapChange(map.version);
  const looking = useEffects();
  const [effects, setEffects] = useState<AreaEffects>();
  const problem = usePlacedProblem(faults, change.problem ?? looking.problem);
  const checked = (wish: unknown) => faults.check(ChangeAreaMap, wish);
  return {
    faults,
    problem,
    effects,
    isLooking: looking.busy,
    isSaving: change.busy,
    /** What is filled in is another than what was looked at. */
    forget: () => setEffects(undefined),
    look: async (wish: unknown) => {
      change.reset();
      const body = checked(wish);
      setEffects(body && (await looking.send(body)));
    },
    save: async (wish: unknown) => {
      looking.reset();
      const body = checked(wish);
      if (body && (await change.send(body))) onDone();
    },
  };
}

import type { PersonCard } from "@omzien/contracts";
import type { Faults } from "../../forms/use-faults.ts";
import type { CallerDraft, ToReadAloud } from "./caller-draft.ts";

/** What the parts about who calls need of a call, whatever it is about. */
export interface CallerForm {
  values: CallerDraft;
  change: (changes: Partial<CallerDraft>) => void;
  /** Who calls, when known already. */
  caller: PersonCard | undefined;
  aloud: ToReadAloud;
  faults: Faults;
}

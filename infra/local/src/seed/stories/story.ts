import type {
  AnswerFollowUp,
  Language,
  Nearness,
  Need,
  SharedField,
  Urgency,
  Weight,
} from "@omzien/contracts";
import type { When } from "../history/calendar.ts";

export type Side = "asker" | "helper";

/** When help is wanted, counted from the day of asking. */
export type WantedTime =
  | { kind: "flexible"; days: number }
  /** The first such weekday (1 is Monday) at least two days later. */
  | { kind: "once"; weekday: number; from: string; to: string }
  | { kind: "several"; weekdays: readonly [number, number]; from: string; to: string }
  | { kind: "weekly"; weekdays: readonly number[]; from: string; to: string; weeks: number };

/** What people do after somebody asked; helpers are whoever the search happens to ask. */
export type Deed =
  /** The best helper who was asked says yes; the last of them says no; the last but waits says "later". */
  | { kind: "yes" }
  | { kind: "no" }
  | { kind: "later" }
  /** Both say "yes, let us", with what each shows the other. */
  | { kind: "agree"; asker: readonly SharedField[]; helper: readonly SharedField[] }
  | { kind: "write"; side: Side; text: string }
  | { kind: "solve" }
  | { kind: "withdraw"; reason: string }
  | { kind: "extend"; days: number }
  | { kind: "hand-back" }
  | {
      kind: "follow-up";
      side: Side;
      outcome: AnswerFollowUp["outcome"];
      again?: "yes" | "no";
      remark?: string;
    }
  | { kind: "report"; side: Side; text: string }
  | { kind: "close-reports"; remark: string }
  | { kind: "stop"; side: Side; remark: string }
  /** The desk's part. */
  | { kind: "triage"; weight: Weight; outcome: "search" | "keep-at-desk" }
  | { kind: "invite"; most: number }
  | { kind: "call-note"; text: string };

export type Story = {
  /** First name of who asks. */
  by: string;
  at: When;
  /** Slug of the kind of help. */
  help: string;
  text: string;
  time: WantedTime;
  weight?: Weight;
  needs?: readonly Need[];
  languages?: readonly Language[];
  urgency?: Urgency;
  nearness?: Nearness;
  /** In order of time. */
  next: readonly (readonly [When, Deed])[];
};

type Step = Story["next"][number];

/** Both tell on a day that it went well, and that they would do it again. */
export function wentWell(day: number, remark = ""): Step[] {
  const well = { kind: "follow-up", outcome: "good", again: "yes" } as const;
  return [
    [[day, "11:20"], { ...well, side: "asker", remark }],
    [[day, "19:40"], { ...well, side: "helper" }],
  ];
}

/** The best helper says yes, and both agree on the same evening. */
export function arranged(
  day: number,
  shows: { asker: readonly SharedField[]; helper: readonly SharedField[] } = {
    asker: ["phone", "address"],
    helper: ["phone"],
  },
): Step[] {
  return [
    [[day, "17:10"], { kind: "yes" }],
    [[day, "19:05"], { kind: "agree", ...shows }],
  ];
}

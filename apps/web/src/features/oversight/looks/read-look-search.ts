import { idsIn } from "../../../shell/ids-in.ts";

/** What the log is searched by, as it stands in the address. */
export interface LookSearch {
  wie?: string;
  over?: string;
  van?: string;
  tot?: string;
  waarom?: string;
  rol?: string;
  niveau?: "normal" | "sensitive";
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const word = /^[a-z.-]{1,40}$/;

/** Reads an address; what is not right in it is left out. By hand, for this is in the first load of every page. */
export function readLookSearch(search: Record<string, unknown>): LookSearch {
  const text = (name: string, shape: RegExp) => {
    const value = search[name];
    return typeof value === "string" && shape.test(value) ? { [name]: value } : {};
  };
  const level = search["niveau"];
  return {
    ...idsIn(search, "wie", "over"),
    ...text("van", day),
    ...text("tot", day),
    ...text("waarom", word),
    ...text("rol", word),
    ...(level === "normal" || level === "sensitive" ? { niveau: level } : {}),
  };
}

/** The address of the log with this search. */
export function lookHref(search: LookSearch): string {
  const query = new URLSearchParams(Object.entries(search)).toString();
  return query === "" ? "/toezicht/wie-keek" : `/toezicht/wie-keek?${query}`;
}

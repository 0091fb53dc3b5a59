import { JsonFault, type Token } from "./json-token.ts";
import type { TextPosition } from "./text-file.ts";

/** What a scan is after: the elements of the list `list`, and the values of the members `keep` (small ones). */
export type ScanTarget = {
  list: string;
  keep: readonly string[];
  onElement: (element: unknown, position: TextPosition) => void;
  /** Filled by the scan: the kept members of the outermost object. */
  kept: Map<string, unknown>;
  /** Filled by the scan: whether `list` was there. */
  hasList: boolean;
};

/** An object or list that is still open. `value` is undefined where nobody wants it. */
export type Frame = {
  kind: "object" | "list";
  position: TextPosition;
  name: string;
  value: Record<string, unknown> | unknown[] | undefined;
  /** The list whose elements go to `onElement`. */
  isTarget: boolean;
};

const deepest = 64;

/** Notes the name of the member that follows. */
export function memberName(frame: Frame | undefined, name: string): void {
  if (frame !== undefined) frame.name = name;
}

/**
 * A value begins (or, for a scalar, is there whole).
 * @throws JsonFault when the outermost value is no object, the list is no list, or it is too deep.
 */
export function beginValue(frames: Frame[], target: ScanTarget, token: Token, position: TextPosition): void {
  if (frames.length === 0 && token.kind !== "{") {
    throw new JsonFault(position, "this is not a FeatureCollection: the file does not begin with {");
  }
  const isTarget = frames.length === 1 && frames[0]?.name === target.list;
  if (isTarget && token.kind !== "[") throw new JsonFault(position, `"${target.list}" is not a list`);
  if (frames.length >= deepest) throw new JsonFault(position, `more than ${deepest} levels deep`);
  if (token.kind === "scalar") {
    if (isWanted(frames, target)) attach(frames, target, token.value, position);
    return;
  }
  if (isTarget) target.hasList = true;
  const isList = token.kind === "[";
  const isBuilt = !isTarget && isWanted(frames, target);
  const value = isBuilt ? (isList ? [] : emptyRecord()) : undefined;
  frames.push({ kind: isList ? "list" : "object", position, name: "", value, isTarget });
}

/** The innermost open object or list is complete. */
export function endValue(frames: Frame[], target: ScanTarget): void {
  const done = frames.pop();
  if (done?.value !== undefined) attach(frames, target, done.value, done.position);
}

function isWanted(frames: readonly Frame[], target: ScanTarget): boolean {
  const parent = frames.at(-1);
  if (parent === undefined) return false;
  if (frames.length === 1) return target.keep.includes(parent.name);
  return parent.isTarget || parent.value !== undefined;
}

function attach(frames: readonly Frame[], target: ScanTarget, value: unknown, position: TextPosition): void {
  const parent = frames.at(-1);
  if (parent === undefined) return;
  if (parent.isTarget) target.onElement(value, position);
  else if (frames.length === 1) target.kept.set(parent.name, value);
  else if (Array.isArray(parent.value)) parent.value.push(value);
  else if (parent.value !== undefined) parent.value[parent.name] = value;
}

// Without a prototype, so that a member named __proto__ is a member like any other.
function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

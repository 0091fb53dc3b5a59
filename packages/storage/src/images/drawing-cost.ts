const maxElements = 10_000;
const maxDrawn = 50_000;

/** How much there is to draw when every reference is followed: parts that repeat parts grow beyond any file. */
export interface DrawingCost {
  /** @param refersTo ids that the element names, as often as it does. */
  open(id: string | undefined, refersTo: readonly string[]): void;
  close(): void;
  /** Whether it is more than can be drawn in a moment, or goes round in a circle. */
  isTooMuch(): boolean;
}

interface Part {
  elements: number;
  refersTo: string[];
}

export function reckonDrawing(): DrawingCost {
  const whole: Part = { elements: 0, refersTo: [] };
  const parts = new Map<string, Part>();
  const around: (Part | undefined)[] = [whole];
  return {
    open: (id, refersTo) => {
      const part = id === undefined ? undefined : { elements: 0, refersTo: [] };
      if (id !== undefined && part) parts.set(id, part);
      around.push(part);
      for (const outer of around) {
        if (!outer) continue;
        outer.elements += 1;
        outer.refersTo.push(...refersTo);
      }
    },
    close: () => void around.pop(),
    isTooMuch: () => whole.elements > maxElements || drawnOf(whole, parts) > maxDrawn,
  };
}

function drawnOf(whole: Part, parts: ReadonlyMap<string, Part>): number {
  const known = new Map<Part, number>();
  const drawn = (part: Part): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    // Whoever comes here again before there is an answer goes round.
    known.set(part, Number.POSITIVE_INFINITY);
    let sum = part.elements;
    for (const id of part.refersTo) {
      const other = parts.get(id);
      if (other) sum += drawn(other);
    }
    known.set(part, sum);
    return sum;
  };
  return drawn(whole);
}

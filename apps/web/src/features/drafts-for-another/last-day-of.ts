/** The last moment at which a draft still waits; the next one is too late. */
export function lastDayOf({ lapsesAt }: { lapsesAt: string }): Date {
  return new Date(Date.parse(lapsesAt) - 1);
}

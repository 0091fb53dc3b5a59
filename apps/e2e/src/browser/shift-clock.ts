/** Runs in the page before anything else: its clock is ahead as the product's is. Run again, it adds up. */
export function shiftClockOf(aheadMs: number): void {
  const RealDate = Date;
  const realNow = RealDate.now;
  const now = () => realNow() + aheadMs;
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  });
}

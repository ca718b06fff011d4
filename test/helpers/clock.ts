/** The reader's day: tests turn the clock instead of waiting until a date has passed. */
const Real = Date;

/** Makes it noon of a day (`YYYY-MM-DD`), until `restoreClock` is called. */
export function turnClock(day: string): void {
  const now = new Real(`${day}T12:00:00`).getTime();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(
        target,
        args.length ? args : [now],
        newTarget === globalThis.Date ? target : newTarget,
      ) as Date,
    get: (target, key): unknown => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}

export function restoreClock(): void {
  globalThis.Date = Real;
}

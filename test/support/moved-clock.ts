/**
 * Sets the clock of this program, or of this page, ahead of the real one, or back; it goes on running. Given anew it
 * takes the place of the last one. Self-contained: Playwright sends it to pages as text.
 */
export function setClockAhead(ms: number): void {
  const scope = globalThis as { realDate?: DateConstructor };
  const Real = (scope.realDate ??= Date);
  class MovedDate extends Real {
    constructor(...given: [] | ConstructorParameters<DateConstructor>) {
      if (given.length === 0) super(Real.now() + ms);
      else super(...(given as [number]));
    }
    static override now(): number {
      return Real.now() + ms;
    }
  }
  globalThis.Date = MovedDate as DateConstructor;
}

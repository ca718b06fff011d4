/** Up to here a sum of two whole numbers is exact. */
const maxExact = 2 ** 52;

/** An exact sum of amounts in cents, whatever their order: floating-point sums of `0.1` and `0.2` differ by it. */
export class CentSum {
  #low = 0;
  #high = 0n;

  /** Adds a whole number of cents. */
  add(cents: number): void {
    if (cents > maxExact) this.#high += BigInt(cents);
    else this.#low += cents;
    if (this.#low <= maxExact) return;
    this.#high += BigInt(this.#low);
    this.#low = 0;
  }

  /** The sum in units of the currency. */
  get amount(): number {
    const cents = this.#high + BigInt(this.#low);
    // Digits instead of a division, which would round twice.
    return Number(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);
  }
}

/** Returns an amount of cents in units of the currency. */
export function inUnits(cents: number): number {
  const sum = new CentSum();
  sum.add(cents);
  return sum.amount;
}

/** Largest amount whose cents are a finite number. */
const maxAmount = Number.MAX_VALUE / 100;

/** Returns an amount in cents; amounts without any meaning become the largest number. */
export const toCents = (amount: number): number => Math.round(Math.min(amount, maxAmount) * 100);

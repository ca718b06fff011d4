import { str } from '@lit/localize';
import { UsageError, type Terminal } from './command.js';

/** Reads a whole number. @throws {UsageError} for anything else */
export function numberOption(
  { msg }: Terminal,
  name: string,
  text: string | undefined,
  max: number,
  min = 0,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new UsageError(
    msg(str`--${name} : indiquez un nombre entier de ${String(min)} à ${String(max)}.`, {
      id: 'cli.serve.number',
    }),
  );
}

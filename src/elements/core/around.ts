/**
 * Puts a template into a message, where the message has a string.
 * @param write returns the message with the given string in it
 */
export function around(write: (hole: string) => string, part: unknown): unknown {
  // No message contains this character.
  const [before, after] = write('\0').split('\0');
  return [before, part, after];
}

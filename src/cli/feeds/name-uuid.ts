/// <reference types="node" />
import { createHash } from 'node:crypto';

/** Namespace of names that are addresses: https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
const addressNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** Returns the UUID (version 5) of a name: the same name always has the same id, without any registration. */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(addressNamespace).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

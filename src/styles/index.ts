import { base } from './base.js';
import { host } from './host.js';
import { print } from './print.js';
import { skeleton } from './skeleton.js';
import { tokens } from './generated/tokens.js';

/** The base of each element's own styles. */
export const shared = [tokens, host, base, print, skeleton];

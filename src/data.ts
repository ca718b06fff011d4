/** The bundled dataset as an object, and the parser for others. */
import { parse } from './dataset/parse.js';
import snapshot from './dataset/snapshot.js';

export { parse };
export const { dataset } = parse(snapshot);

/** The bundled dataset as an object, and the parser for other datasets. */
import { parse } from './dataset/reading/parse.js';
import snapshot from './engine/snapshot.js';

export { parse };
export const { dataset } = parse(snapshot);

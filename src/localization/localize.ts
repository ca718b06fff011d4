/** Texts in four languages: the catalogue, which knows no elements, reads them in the same way. */
export { localize, matchLocale, type Localization } from '../dataset/localize.js';

/** Texts of the dataset. The catalogue reads them by the same functions. */
export { localize, matchLocale, type Localization } from '../dataset/localize.js';

import { languages } from '../../src/dataset/languages.js';
import { checkAccessibility } from '../helpers/accessible.js';

describe('accessibility in every language', () => checkAccessibility(languages));

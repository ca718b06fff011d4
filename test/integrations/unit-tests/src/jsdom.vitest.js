// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { testElements } from './elements.js';

testElements({ afterEach, expect, test });

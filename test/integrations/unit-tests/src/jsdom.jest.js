/** @jest-environment jsdom */
import { testElements } from './elements.js';

testElements({ afterEach, expect, test });

/** @jest-environment @happy-dom/jest-environment */
import { testElements } from './elements.js';

testElements({ afterEach, expect, test });

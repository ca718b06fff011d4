// npm run lint:quick: all rules of eslint.config.js but those that need types or follow every import. `npm test` checks
// types by themselves, and `npm run test:all` runs all rules.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import all from './eslint.config.js';

export default defineConfig(
  ...all,
  { files: ['**/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/**/*.ts'], rules: { 'import-x/no-cycle': 'off' } },
);

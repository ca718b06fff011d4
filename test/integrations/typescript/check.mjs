// Checks the types of every entry point in each module mode, with each version of TypeScript and every strict flag.
import { spawnSync } from 'node:child_process';

for (const version of ['typescript-5', 'typescript-6'])
  for (const mode of ['node16', 'nodenext', 'bundler']) {
    const args = [`node_modules/${version}/bin/tsc`, '-p', `tsconfig.${mode}.json`];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    console.log(`${version}, ${mode}: ${status === 0 ? 'no error' : 'errors, see above'}`);
    if (status !== 0) process.exitCode = 1;
  }

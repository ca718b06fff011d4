// npm start: installs, builds, serves.
import { install } from './lib/install.mjs';
import { npm } from './lib/run.mjs';

try {
  await install();
  if (await npm('run', 'build')) throw new Error('The build failed: see above.');
  const { serve } = await import('./serve.mjs');
  await serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

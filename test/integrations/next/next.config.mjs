// A static export into dist/, which holds HTML that React hydrates.
import { fileURLToPath } from 'node:url';

export default {
  output: 'export',
  distDir: 'dist',
  // The data lies beside the projects.
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
};

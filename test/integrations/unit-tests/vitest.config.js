export default { test: { include: ['src/*.vitest.js'] } };

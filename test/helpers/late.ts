/** For a page in which the elements are defined when a test says so. */
Object.assign(window, { define: () => import('../../src/embed/generated/define-all.js') });
